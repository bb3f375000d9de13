import { expect, test, type Page } from '@playwright/test';

const focused = (page: Page) => page.locator(':focus');

test('the first key leads past the header, to the text @cross', async ({ page }) => {
  await page.goto('/fr/articles/7/');
  await page.keyboard.press('Tab');
  await expect(focused(page)).toHaveText('Aller au texte');
  await expect(focused(page)).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the keyboard reaches the language link and the search box, and shows where it is', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/vi/');
  const reached: string[] = [];
  for (let step = 0; step < 13; step += 1) {
    await page.keyboard.press('Tab');
    reached.push(await focused(page).evaluate((node) => node.getAttribute('name') ?? node.textContent.trim()));
    const outline = await focused(page).evaluate((node) => getComputedStyle(node).outlineStyle);
    expect(outline, reached.at(-1)).toBe('solid');
  }
  expect(reached).toContain('Français');
  expect(reached).toContain('q');
});

test('on a phone, the keyboard opens the menu', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/fr/');
  await page.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeVisible();
});
