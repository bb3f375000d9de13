/** Search when a file is lost, corrupt, slow, or a captive portal answers: it never says « no result » when it could not look. */
import { expect, test, type Page, type Route } from '@playwright/test';
import { searchPage } from './addresses.ts';

const results = '[data-search-results]';

const portal = (route: Route) =>
  route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title><p>Connectez-vous' });

const troubles: [name: string, happen: (route: Route) => Promise<void>][] = [
  ['is blocked', (route) => route.abort()],
  ['is lost', (route) => route.fulfill({ status: 404, body: 'Not found' })],
  ['comes from a captive portal', portal],
  [
    'comes cut off',
    async (route) => {
      const answer = await route.fetch();
      const body = await answer.body();
      await route.fulfill({ response: answer, body: body.subarray(0, body.length / 2) });
    },
  ],
];
const files: [name: string, pattern: string][] = [
  ['the engine', '**/pagefind/fr/pagefind.js*'],
  ['the list of titles', '**/pagefind/fr/titles.json'],
  ['the entry of the index', '**/pagefind/fr/pagefind-entry.json*'],
  ['the description of the index', '**/pagefind/fr/*.pf_meta'],
  ['the code of the engine', '**/pagefind/fr/wasm.*'],
  ['a part of the index', '**/pagefind/fr/index/*'],
];

/** What is said when search could not look; and that trying again mends it. */
async function saysSoAndRecovers(tab: Page, pattern: string): Promise<void> {
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'failed');
  const said = tab.getByRole('status').first();
  await expect(said).toContainText('n’a pas pu se charger');
  await expect(said).not.toContainText('Aucun résultat');
  await expect(said.getByRole('link', { name: 'Liste complète de A à Z' })).toHaveAttribute('href', '#a-z');
  await tab.unroute(pattern);
  await said.getByRole('button', { name: 'Réessayer' }).click();
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'done');
  await expect(tab.locator(`${results} a`).first()).toBeVisible();
}

// A word of the texts only: no name could answer in place of the lost file.
const question = `${searchPage.fr}?q=constables%20d%C3%A9sign%C3%A9s%20nuit`;

for (const [file, pattern] of files) {
  for (const [trouble, happen] of troubles) {
    test(`when ${file} ${trouble}, the page says so, offers the list, and recovers`, async ({ page: tab }) => {
      await tab.route(pattern, happen);
      await tab.goto(question);
      await saysSoAndRecovers(tab, pattern);
    });
  }
}

for (const [file, pattern] of [
  ['the engine', '**/pagefind/fr/pagefind.js*'],
  ['the code of the engine', '**/pagefind/fr/wasm.*'],
  ['a part of the index', '**/pagefind/fr/index/*'],
] as const) {
  test(`when ${file} never comes, the page says so after eight seconds, and recovers`, async ({ page: tab }) => {
    test.setTimeout(40_000);
    await tab.route(pattern, () => new Promise(() => undefined));
    await tab.goto(question);
    await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'searching');
    await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'failed', { timeout: 15_000 });
    await saysSoAndRecovers(tab, pattern);
  });
}

test('when the text of a result is lost, its title and link remain, and the page says that something may be missing', async ({
  page: tab,
}) => {
  await tab.route('**/pagefind/fr/fragment/*', (route) => route.abort());
  await tab.goto(`${searchPage.fr}?q=extradition`);
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'done');
  await expect(tab.locator(`${results} a`).first()).toHaveAttribute('href', '/fr/articles/37/');
  await expect(tab.getByRole('status').first()).toContainText('Une partie n’a pas pu se charger');
});

test('when texts cannot be looked at, what is named so is still found, and the page says that something may be missing', async ({
  page: tab,
}) => {
  await tab.route('**/pagefind/fr/index/*', portal);
  await tab.goto(`${searchPage.fr}?q=extradition`);
  await expect(tab.locator(results)).toHaveAttribute('data-search-state', 'done');
  await expect(tab.locator(`${results} a`).first()).toHaveAttribute('href', '/fr/articles/37/');
  await expect(tab.getByRole('status').first()).toContainText('Une partie n’a pas pu se charger');
});

test('the box of a page says so too, and recovers', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.route('**/pagefind/fr/**', (route) => route.abort());
  await tab.goto('/fr/articles/7/');
  await tab.getByRole('searchbox').fill('extradition');
  const panel = tab.locator('.suggestions');
  await expect(panel.getByRole('status')).toContainText('n’a pas pu se charger');
  await tab.unroute('**/pagefind/fr/**');
  await panel.getByRole('button', { name: 'Réessayer' }).click();
  await expect(panel.locator('li a').first()).toHaveText('Article 37. Extradition');
});
