import { expect, test, type Page } from '@playwright/test';

const seen = (page: Page) =>
  page.locator('.prose h2').evaluateAll((headings) => headings.filter((node) => node.checkVisibility()).map(({ id }) => id));
const listed = (page: Page) =>
  page
    .locator('.contents a')
    .evaluateAll((links) => links.filter((node) => node.checkVisibility()).map((node) => node.getAttribute('href')?.slice(1)));
const top = (page: Page, id: string) => page.locator(`#${id}`).evaluate((node) => node.getBoundingClientRect().top);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an article is shown whole, and the reader may ask for less, and for all of it again @cross', async ({ page }) => {
    await page.goto('/fr/articles/16/');
    const radio = (name: string) => page.getByRole('radio', { name });
    await expect(radio('En détail')).toBeChecked();
    await expect(page.locator('#debat, #famille, #sources')).toHaveCount(3);
    for (const part of ['#debat', '#famille', '#sources', '.debate']) await expect(page.locator(part)).toBeVisible();

    await radio('Expliqué').check();
    for (const part of ['#contenu', '#exemple', '#raison', '#limites', '#limites-2', '#classe', '.cite'])
      await expect(page.locator(part), part).toBeVisible();
    for (const part of ['#debat', '#debat-1', '.debate', '#famille-1', '#sources', '#liens', '#chiffres'])
      await expect(page.locator(part), part).toBeHidden();

    await radio('Une phrase').check();
    await expect(page.locator('.sentence')).toBeVisible();
    await expect(page.locator('.status')).toBeVisible();
    await expect(page.locator('#classe-1')).toBeVisible();
    for (const part of ['#contenu', '#exemple-1', '#debat', '#mots', '#sources'])
      await expect(page.locator(part), part).toBeHidden();

    await radio('En détail').check();
    for (const part of ['#contenu', '.debate', '#sources']) await expect(page.locator(part)).toBeVisible();
  });
});

test('at each level, what the page lists of itself is there', async ({ page }) => {
  for (const address of ['/fr/articles/16/', '/vi/dieu/1/']) {
    await page.goto(address);
    for (const level of ['detail', 'explained', 'sentence']) {
      await page.locator(`[name=level][value=${level}]`).check();
      const parts = await seen(page);
      expect(await listed(page), `${address} ${level}`).not.toHaveLength(0);
      for (const id of await listed(page)) expect(parts, `${address} ${level}`).toContain(id);
    }
    expect(await seen(page)).toEqual(['classe']);
  }
});

test('a change of level keeps the part that is read where it was, or goes to what is shown before it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  await page.goto('/fr/articles/16/#limites');
  const before = await top(page, 'limites');
  await page.getByText('Expliqué', { exact: true }).click();
  await expect(page.locator('#debat')).toBeHidden();
  expect(Math.abs((await top(page, 'limites')) - before)).toBeLessThan(3);

  await page.getByText('En détail', { exact: true }).click();
  expect(Math.abs((await top(page, 'limites')) - before)).toBeLessThan(3);
  await page.evaluate(() => document.querySelector('#debat')?.scrollIntoView());
  await page.getByText('Expliqué', { exact: true }).click();
  await expect(page.locator('#limites')).toBeInViewport();

  await page.getByText('Une phrase', { exact: true }).click();
  await expect(page.locator('h1')).toBeInViewport();
});

test('nothing of the choice is stored, and the next article is whole again', async ({ page }) => {
  await page.goto('/vi/dieu/7/');
  await page.getByRole('radio', { name: 'Một câu' }).check();
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  await page.goto('/vi/dieu/8/');
  await expect(page.getByRole('radio', { name: 'Chi tiết' })).toBeChecked();
  await expect(page.locator('#famille')).toBeVisible();
});
