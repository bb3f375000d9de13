import { expect, test } from '@playwright/test';

const results = '[data-search-results]';

/** What a reader types, and the page that must come first. */
const questions: [locale: 'fr' | 'vi', typed: string, first: RegExp][] = [
  ['fr', 'accès illicite', /\/fr\/articles\/7\//],
  ['fr', 'l’accès illicite', /\/fr\/articles\/7\//],
  ['fr', 'acces illicite', /\/fr\/articles\/7\//],
  ['fr', 'art. 16', /\/fr\/articles\/16\//],
  ['fr', 'article 13', /\/fr\/articles\/13\//],
  ['fr', 'blanchiment', /\/fr\/articles\/17\//],
  ['fr', 'souverainete', /\/fr\/articles\/5\//],
  ['fr', 'prescription', /\/fr\/articles\/20\//],
  ['vi', 'điều 16', /\/vi\/dieu\/16\//],
  ['vi', 'dieu 16', /\/vi\/dieu\/16\//],
  ['vi', 'truy cập bất hợp pháp', /\/vi\/dieu\/7\//],
  ['vi', 'truy cap bat hop phap', /\/vi\/dieu\/7\//],
  ['vi', 'bao ve chu quyen', /\/vi\/dieu\/5\//],
  ['vi', 'phap nhan', /\/vi\/dieu\/18\//],
  ['vi', 'thoi hieu', /\/vi\/dieu\/20\//],
];
const page = { fr: '/fr/recherche/', vi: '/vi/tim-kiem/' };

for (const [locale, typed, first] of questions) {
  test(`in ${locale}, « ${typed} » finds its page first`, async ({ page: tab }) => {
    await tab.goto(`${page[locale]}?q=${encodeURIComponent(typed)}`);
    await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'done');
    await expect(tab.locator(`${results} a`).first()).toHaveAttribute('href', first);
  });
}

for (const [locale, typed] of [
  ['vi', 'dien tu'],
  ['vi', 'điện tử'],
  ['fr', 'oeuvre'],
  ['fr', 'exploitation'],
  ['vi', 'dan do'],
  ['fr', '24/7'],
] as const) {
  test(`in ${locale}, « ${typed} » finds something`, async ({ page: tab }) => {
    await tab.goto(`${page[locale]}?q=${encodeURIComponent(typed)}`);
    await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'done');
  });
}

test('the box of any page leads to the answers, which lead to their page @cross', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.goto('/vi/dieu/7/');
  await tab.getByRole('searchbox').fill('lua dao');
  await tab.getByRole('searchbox').press('Enter');
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'done');
  await expect(tab.getByRole('status')).toContainText('kết quả');
  const shown = await tab.locator(results).textContent();
  expect(shown).not.toMatch(/[\u0335\u034F]/);
  await tab.locator(`${results} a`).first().click();
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a question without an answer says so', async ({ page: tab }) => {
  await tab.goto('/fr/recherche/?q=xylophonique');
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'empty');
  await expect(tab.getByRole('status')).toContainText('Aucun résultat');
});

test('when the index cannot be loaded, the page says so instead of « no result »', async ({ page: tab }) => {
  await tab.route('**/pagefind/index/**', (route) => route.abort());
  await tab.goto('/fr/recherche/?q=blanchiment');
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'failed');
  await expect(tab.getByRole('status')).toContainText('n’a pas pu se charger');
});

test('when Pagefind itself is lost, the page says so', async ({ page: tab }) => {
  await tab.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await tab.goto('/vi/tim-kiem/?q=luat');
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'failed');
});
