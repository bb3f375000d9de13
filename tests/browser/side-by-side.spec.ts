import { expect, test, type Page } from '@playwright/test';

const FR = '/fr/articles/16/face-a-face/';
const VI = '/vi/dieu/16/song-ngu/';
const left = (page: Page, id: string) => page.locator(`#${id}`).evaluate((node) => node.getBoundingClientRect().left);
const top = (page: Page, id: string) => page.locator(`#${id}`).evaluate((node) => node.getBoundingClientRect().top);

test('on a wide screen, each part starts at the same height in both languages, that of the page first', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of [FR, VI]) {
    await page.goto(address);
    for (const id of ['contenu', 'exemple', 'limites', 'famille', 'classe']) {
      expect(Math.abs((await top(page, id)) - (await top(page, `${id}-bis`))), id).toBeLessThan(2);
      expect(await left(page, id), id).toBeLessThan(await left(page, `${id}-bis`));
    }
  }
});

test('on a phone, a part stands above the same part in the other language, and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of [FR, VI]) {
    await page.goto(address);
    const tops = [];
    for (const id of ['contenu', 'contenu-bis', 'exemple', 'exemple-bis', 'raison']) tops.push(await top(page, id));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('one press hides a language, the keyboard too, and another brings it back @cross', async ({ page }) => {
    await page.goto(FR);
    const [french, vietnamese] = [page.locator('#exemple'), page.locator('#exemple-bis')];
    await expect(french).toBeVisible();
    await expect(vietnamese).toBeVisible();
    await page.getByRole('radio', { name: 'Français' }).check();
    await expect(vietnamese).toBeHidden();
    await expect(french).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: 'Tiếng Việt' })).toBeChecked();
    await expect(french).toBeHidden();
    await expect(vietnamese).toBeVisible();
    await page.getByRole('radio', { name: 'Les deux' }).check();
    await expect(french).toBeVisible();
    await expect(vietnamese).toBeVisible();
  });

  test('the article leads there and back, and an address leads to its part', async ({ page }) => {
    await page.goto('/vi/dieu/16/');
    await page.getByRole('link', { name: 'Song ngữ Việt–Pháp' }).click();
    await expect(page).toHaveURL(VI);
    await page.getByRole('link', { name: 'Lire l’article seul' }).click();
    await expect(page).toHaveURL('/fr/articles/16/');
    await page.goto(`${VI}#exemple`);
    await expect(page.locator('#exemple')).toBeInViewport();
    await expect(page.locator('.side:has(#exemple)')).toHaveAttribute('lang', 'vi');
  });
});

test('the language link keeps the part that is read', async ({ page }) => {
  await page.goto(`${FR}#limites`);
  await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
  await expect(page).toHaveURL(`${VI}#limites`);
});

test('on paper the two languages stand in two columns, without what one presses', async ({ page }) => {
  await page.setViewportSize({ width: 672, height: 950 });
  await page.emulateMedia({ media: 'print' });
  await page.goto(FR);
  await expect(page.locator('.shown')).toBeHidden();
  expect(await left(page, 'exemple')).toBeLessThan(await left(page, 'exemple-bis'));
  expect(Math.abs((await top(page, 'exemple')) - (await top(page, 'exemple-bis')))).toBeLessThan(2);
});
