import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without script, one reads an article, goes on to the next, and changes language @cross', async ({ page }) => {
  await page.goto('/fr/');
  await page.getByRole('link', { name: /^7\b/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Accès illicite');
  await page.getByRole('link', { name: 'Suivant Article 8' }).click();
  await expect(page).toHaveURL(/\/fr\/articles\/8\/$/);
  await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/dieu\/8\/$/);
});

test('without script, the link beside a heading leads to the same part in the other language', async ({ page }) => {
  await page.goto('/fr/articles/7/');
  await page.locator('.heading:has(#limites) a').click();
  await expect(page).toHaveURL(/\/vi\/dieu\/7\/#limites$/);
  await expect(page.locator('#limites')).toBeInViewport();
});

test('without script, the menu opens on a phone and leads to every section', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/vi/');
  const link = page.getByRole('navigation', { name: 'Điều hướng chính' }).getByRole('link', { name: 'Thuật ngữ' });
  await expect(link).toBeHidden();
  await page.locator('summary').click();
  await link.click();
  await expect(page).toHaveURL(/\/vi\/thuat-ngu\/$/);
});
