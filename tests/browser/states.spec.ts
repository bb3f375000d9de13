import { expect, test } from '@playwright/test';

const rows = 'states-table tbody tr:not([hidden])';

test('the table of signatories is sorted by the buttons of its headings, and says so @cross', async ({ page }) => {
  await page.goto('/fr/etats/');
  const heading = page.getByRole('columnheader', { name: 'Signataire' });
  await heading.getByRole('button').click();
  await expect(heading).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator(rows).first()).toContainText('Afrique du Sud');
  await heading.getByRole('button').press('Enter');
  await expect(heading).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator(rows).first()).not.toContainText('Afrique du Sud');
});

test('the table is filtered by a name typed without its marks, and by a group', async ({ page }) => {
  await page.goto('/vi/quoc-gia/');
  await page.getByLabel('Lọc danh sách').fill('viet nam');
  await expect(page.locator(rows)).toHaveCount(1);
  await page.getByLabel('Lọc danh sách').fill('');
  await page.getByLabel('Nhóm').selectOption({ label: 'Châu Phi' });
  await expect(page.locator(rows).first()).toBeVisible();
  expect(await page.locator(rows).count()).toBeLessThan(30);
  await expect(page.locator('states-table output')).toContainText('trong');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is whole, without controls that would do nothing', async ({ page }) => {
    await page.goto('/fr/etats/');
    expect(await page.locator(rows).count()).toBeGreaterThan(70);
    await expect(page.getByLabel('Filtrer la liste')).toBeHidden();
  });
});

test('the list of signatories can be taken as a spreadsheet', async ({ request }) => {
  const answer = await request.get('/data/signatories.csv');
  const text = await answer.text();
  expect(text).toContain('Việt Nam');
  expect(text.trim().split('\r\n').length).toBeGreaterThan(72);
});
