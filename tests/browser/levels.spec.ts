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

test('@cross a level that was chosen is kept on this device, for every article, until all is asked for; nothing moves for it', async ({
  page,
}) => {
  await page.goto('/fr/articles/16/');
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.locator('[name=level][value=explained]').check();
  await page.goto('/vi/dieu/7/');
  await expect(page.locator('[name=level][value=explained]')).toBeChecked();
  await expect(page.locator('#famille')).toBeHidden();
  await expect(page.locator('#limites')).toBeVisible();
  await page.locator('[name=level][value=detail]').check();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await expect(page.locator('[name=level][value=detail]')).toBeChecked();
});

test('the remembered level is taken up before the text is there: no part is ever seen and then hidden', async ({ page }) => {
  await page.goto('/fr/articles/16/');
  await page.evaluate(() => localStorage.setItem('level', 'sentence'));
  await page.addInitScript(() => {
    const shifts = ((window as unknown as { shifts: number[] }).shifts = []) as number[];
    new PerformanceObserver((list) =>
      list.getEntries().forEach((entry) => shifts.push((entry as unknown as { value: number }).value)),
    ).observe({
      type: 'layout-shift',
      buffered: true,
    });
  });
  await page.reload({ waitUntil: 'networkidle' });
  await expect(page.locator('#contenu')).toBeHidden();
  expect(
    await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts.reduce((sum, shift) => sum + shift, 0)),
  ).toBe(0);
});

test('a damaged memory of the level shows the whole article', async ({ page }) => {
  await page.goto('/fr/articles/16/');
  await page.evaluate(() => localStorage.setItem('level', '"]x'));
  await page.reload();
  await expect(page.locator('[name=level][value=detail]')).toBeChecked();
  await expect(page.locator('#famille')).toBeVisible();
});
