/** The search box and the search page, as a reader uses them. How well they answer: search-questions.spec.ts. */
import { expect, test, type Page } from '@playwright/test';
import { searchPage } from './addresses.ts';

const results = '[data-search-results]';
const state = (tab: Page, wanted: string | RegExp) => expect(tab.locator(results)).toHaveAttribute('data-search-state', wanted);
const first = (tab: Page) => tab.locator(`${results} a`).first();

test.beforeEach(async ({ page: tab }) => tab.setViewportSize({ width: 1280, height: 800 }));

test('an address with a question answers it, and can be shared @cross', async ({ page: tab }) => {
  await tab.goto(`${searchPage.vi}?q=dan%20do`);
  await state(tab, 'done');
  await expect(first(tab)).toHaveAttribute('href', '/vi/dieu/37/');
  await expect(tab.getByRole('searchbox')).toHaveValue('dan do');
  await first(tab).click();
  await expect(tab.getByRole('heading', { level: 1 })).toContainText('Dẫn độ');
});

test('the page answers while one types, and its address follows; back leads to the question before', async ({ page: tab }) => {
  await tab.goto(searchPage.fr);
  await tab.getByRole('searchbox').fill('extradition');
  await expect(first(tab)).toHaveAttribute('href', '/fr/articles/37/');
  await expect(tab).toHaveURL(/\?q=extradition$/);
  await tab.getByRole('searchbox').fill('art. 16');
  await tab.getByRole('searchbox').press('Enter');
  await expect(first(tab)).toHaveAttribute('href', '/fr/articles/16/');
  await tab.goBack();
  await expect(tab.getByRole('searchbox')).toHaveValue('extradition');
  await expect(first(tab)).toHaveAttribute('href', '/fr/articles/37/');
});

test('a result leads to the part of the page that answers, with a true excerpt and no mark of the index', async ({
  page: tab,
}) => {
  await tab.goto(`${searchPage.vi}?q=${encodeURIComponent('quốc tịch dẫn độ')}`);
  await state(tab, 'done');
  expect(await tab.locator('main').textContent()).not.toMatch(/[\u0335\u034F]/);
  const part = tab.locator(`${results} a[href*="/dieu/"][href*="#"]`).first();
  const excerpt = tab.locator(`${results} li:has(a[href*="/dieu/"][href*="#"]) p`).first();
  const marked = await excerpt.locator('mark').first().textContent();
  const [path = '', anchor = ''] = ((await part.getAttribute('href')) ?? '').split('#');
  await tab.goto(`${path}#${anchor}`);
  await expect(tab.locator(`#${anchor}`)).toBeInViewport();
  await expect(tab.locator('main')).toContainText(marked ?? 'nothing was marked');
});

test('a slip is mended, and the page says what it looked for instead', async ({ page: tab }) => {
  await tab.goto(`${searchPage.fr}?q=extradtion`);
  await state(tab, 'done');
  await expect(tab.getByRole('status').first()).toContainText('Résultats pour « extradition »');
});

test('results can be narrowed to one kind, and more of them shown', async ({ page: tab }) => {
  await tab.goto(`${searchPage.fr}?q=preuve`);
  await state(tab, 'done');
  await tab.getByRole('radio', { name: /^Article/ }).check();
  await expect(tab.locator(`${results} a`).first()).toContainText('Article');
  for (const href of await tab.locator(`${results} a`).evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    expect(href).toMatch(/^\/fr\/articles\/\d+\//);
  }
  const before = await tab.locator(`${results} li`).count();
  await tab.getByRole('button', { name: 'Afficher plus de résultats' }).click();
  await expect.poll(() => tab.locator(`${results} li`).count()).toBeGreaterThan(before);
  await expect(tab.locator(`${results} a`).nth(before)).toBeFocused();
});

test('a page that was opened with a question asks once, also when its box is entered', async ({ page: tab }) => {
  await tab.goto(`${searchPage.fr}?q=preuve`);
  await state(tab, 'done');
  await tab.evaluate(() => {
    const list = document.querySelector('[data-search-results]');
    if (list) new MutationObserver(() => list.setAttribute('data-changed', '')).observe(list, { childList: true });
  });
  await tab.getByRole('searchbox').focus();
  await tab.waitForTimeout(700);
  await expect(tab.locator(results)).not.toHaveAttribute('data-changed');
});

test('an emptied box leaves nothing of the question before', async ({ page: tab }) => {
  await tab.goto(`${searchPage.fr}?q=preuve`);
  await state(tab, 'done');
  await expect(tab.getByRole('radio').first()).toBeVisible();
  await tab.getByRole('searchbox').fill('');
  await expect(tab.locator(`${results} li`)).toHaveCount(0);
  await expect(tab.getByRole('radio')).toHaveCount(0);
  await expect(tab.getByRole('button', { name: 'Afficher plus de résultats' })).toBeHidden();
  await expect(tab.getByRole('button', { name: 'Chercher aussi en vietnamien' })).toBeHidden();
});

test('the other language is searched on demand, as a second list in its own language', async ({ page: tab }) => {
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto(`${searchPage.fr}?q=budapest`);
  await state(tab, 'done');
  expect(asked.filter((path) => path.startsWith('/pagefind/vi/'))).toEqual([]);
  await tab.getByRole('button', { name: 'Chercher aussi en vietnamien' }).click();
  await expect(tab.locator('ol[lang=vi] a').first()).toHaveAttribute('href', /^\/vi\//);
  await expect(tab.getByRole('heading', { name: 'En vietnamien' })).toBeFocused();
});

test('a question without an answer says so', async ({ page: tab }) => {
  await tab.goto(`${searchPage.fr}?q=xylophonique`);
  await state(tab, 'empty');
  await expect(tab.getByRole('status').first()).toContainText('Aucun résultat');
});

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`the key ${key} leads to the box of any page, which answers under it; arrows, Enter and Escape work`, async ({
    page: tab,
  }) => {
    await tab.goto('/fr/articles/7/');
    await tab.keyboard.press(key);
    await expect(tab.getByRole('searchbox')).toBeFocused();
    await tab.keyboard.type('extradi');
    const links = tab.locator('.suggestions li a');
    await expect(links.first()).toHaveText('Article 37. Extradition');
    await expect(tab.locator('.suggestions [role=status]')).toContainText('résultat');
    await tab.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await tab.keyboard.press('ArrowUp');
    await expect(tab.getByRole('searchbox')).toBeFocused();
    await tab.keyboard.press('Escape');
    await expect(tab.locator('.suggestions')).toBeHidden();
    await tab.keyboard.type('t');
    await expect(links.first()).toBeVisible();
    await tab.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await tab.keyboard.press('Enter');
    await expect(tab).toHaveURL(/\/fr\/articles\/37\/$/);
  });
}

test('a key typed in a field stays in the field', async ({ page: tab }) => {
  await tab.goto('/fr/etats/');
  const field = tab.locator('main input[type=search]');
  await field.fill('');
  await field.pressSequentially('a/b');
  await expect(field).toHaveValue('a/b');
  await expect(field).toBeFocused();
});

test('on a phone, the key opens the menu in which the box stands', async ({ page: tab }) => {
  await tab.setViewportSize({ width: 360, height: 740 });
  await tab.goto('/vi/dieu/7/');
  await tab.keyboard.press('/');
  await expect(tab.getByRole('searchbox')).toBeFocused();
  await tab.keyboard.type('dan do');
  await expect(tab.locator('.suggestions li a').first()).toHaveText('Điều 37. Dẫn độ');
});

test('Enter in the box of any page leads to the search page with the question', async ({ page: tab }) => {
  await tab.goto('/vi/dieu/7/');
  await tab.getByRole('searchbox').fill('lua dao');
  await tab.getByRole('searchbox').press('Enter');
  await expect(tab).toHaveURL(/\/vi\/tim-kiem\/\?q=lua/);
  await state(tab, 'done');
});

test('nothing of search is loaded before the box is used', async ({ page: tab }) => {
  const asked: string[] = [];
  tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await tab.goto('/fr/articles/7/', { waitUntil: 'networkidle' });
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await tab.getByRole('searchbox').focus();
  await expect.poll(() => asked.some((path) => path.startsWith('/pagefind/fr/'))).toBe(true);
});

test('without script, the form leads to the list of everything, from A to Z', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 800 } });
  const tab = await context.newPage();
  await tab.goto('/fr/articles/7/');
  await tab.getByRole('searchbox').fill('extradition');
  await tab.getByRole('searchbox').press('Enter');
  await expect(tab.getByText('La recherche a besoin de JavaScript')).toBeVisible();
  await tab.getByRole('link', { name: 'Extradition', exact: true }).first().click();
  await expect(tab).toHaveURL(/\/fr\/articles\/37\/$/);
  await context.close();
});
