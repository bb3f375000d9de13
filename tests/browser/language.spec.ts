import { expect, test } from '@playwright/test';

test('the language link keeps the place on the page @cross', async ({ page }) => {
  await page.goto('/vi/dieu/13/#limites');
  await page.getByRole('link', { name: 'Français', exact: true }).click();
  await expect(page).toHaveURL(/\/fr\/articles\/13\/#limites$/);
  await expect(page.locator('#limites')).toBeInViewport();
});

test('from the top of a page, the language link leads to the top', async ({ page }) => {
  await page.goto('/fr/articles/13/');
  await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/dieu\/13\/#?$/);
});

test('in a long list, the language link keeps the entry that is read', async ({ page }) => {
  await page.goto('/fr/chronologie/#ga-adoption');
  await page.getByRole('link', { name: 'Tiếng Việt', exact: true }).click();
  await expect(page).toHaveURL(/\/vi\/dong-thoi-gian\/#ga-adoption$/);
});
