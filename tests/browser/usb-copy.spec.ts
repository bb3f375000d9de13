/** The copy opened from a disk, from a folder with spaces and accents, as a reader's browser opens it. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test, type Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { copyAddress } from '../../src/language/copy-address.ts';
import { kinds, tried } from './addresses.ts';
import { kolibri } from './kolibri.ts';

const files = unzipSync(readFileSync('dist/downloads/hanoi-convention.zip'));
const results = '[data-search-results]';
let stick: string;
let root: string;

test.beforeAll(() => {
  stick = mkdtempSync(join(tmpdir(), 'clé USB é '));
  root = join(stick, 'Dossier pédagogique');
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), bytes);
  }
});
test.afterAll(() => rmSync(stick, { recursive: true, force: true }));

/** The address in the copy of a page of the site: `/fr/articles/7/#b`. */
function inCopy(address: string): string {
  const [, path = '', rest = ''] = address.match(/^\/([^?#]*)(.*)$/) ?? [];
  return `${pathToFileURL(join(root, path, 'index.html')).href}${rest}`;
}
/** Those of these pages that the copy holds; tests/site/usb-copy.test.ts tells which it must. */
const copied = (addresses: string[]) => addresses.filter((address) => `${address.slice(1)}index.html` in files);

/** What the browser complains of from now on, and what it asks that is not of this disk. */
function complaints(page: Page): string[] {
  const heard: string[] = [];
  page.on('console', (message) => message.type() === 'error' && heard.push(`${page.url()}: ${message.text()}`));
  // A slow machine gives up the cross-fade between two pages, and says so; the page is there all the same.
  page.on('pageerror', ({ message }) => message.startsWith('Transition was') || heard.push(`${page.url()}: ${message}`));
  page.on('requestfailed', (request) => heard.push(`${page.url()} did not get ${request.url()}`));
  page.on('request', (request) => !/^(file|data|blob):/.test(request.url()) && heard.push(`${page.url()} asks ${request.url()}`));
  return heard;
}

test('the browser is as strict with a disk as that of a reader @cross', async ({ page }) => {
  await page.goto(inCopy('/'));
  const answer = await page.evaluate(() =>
    fetch('fonts.css').then(
      () => 'read',
      () => 'refused',
    ),
  );
  expect(answer).toBe('refused');
});

test('each kind of page opens whole: text, fonts, pictures, links that lead to files @cross', async ({ page }) => {
  test.setTimeout(180_000);
  const heard = complaints(page);
  for (const address of copied(kinds)) {
    await page.goto(inCopy(address));
    await expect(page.locator('h1, h2').first(), address).toBeVisible();
    const seen = await page.evaluate(async () => {
      await document.fonts.ready;
      return {
        fonts: [...document.fonts].filter(({ family, status }) => /^"?Literata-\w+"?$/.test(family) && status === 'loaded')
          .length,
        pictures: [...document.images].filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
        links: [...document.links].map(({ href }) => href),
      };
    });
    expect(seen.fonts, address).toBeGreaterThan(0);
    expect(seen.pictures, address).toEqual([]);
    const lost = seen.links.filter((link) => link.startsWith('file:') && !existsSync(fileURLToPath(new URL(link))));
    expect(lost, address).toEqual([]);
  }
  expect(heard).toEqual([]);
});

test('page after page opens without a complaint', async ({ page }) => {
  test.setTimeout(180_000);
  const heard = complaints(page);
  for (const address of copied(tried)) await page.goto(inCopy(address));
  expect(heard).toEqual([]);
});

test('from the door one reads, changes language and keeps the place @cross', async ({ page }) => {
  await page.goto(inCopy('/'));
  await page.getByRole('link', { name: 'Lire en français' }).click();
  await expect(page).toHaveURL(inCopy('/fr/'));
  await page.goto(inCopy('/fr/articles/7/#limites'));
  await page.locator('a[data-language]').click();
  await expect(page).toHaveURL(inCopy('/vi/dieu/7/#limites'));
});

test('an address copied from a disk is that of the site @cross', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(inCopy('/fr/articles/7/'));
  // An engine may refuse a page of a disk its clipboard: the address is then selected, and is the same.
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: undefined }));
  await page.locator('.cite summary').click();
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.locator('.cite [role=status]')).toContainText('sélectionné');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/^https:\/\/[^/]+\/fr\/articles\/7\/$/);
  expect(heard).toEqual([]);
});

test('the table of States is sorted and filtered @cross', async ({ page }) => {
  await page.goto(inCopy('/vi/quoc-gia/'));
  await page.getByLabel('Lọc danh sách').fill('viet nam');
  await expect(page.locator('states-table tbody tr:not([hidden])')).toHaveCount(1);
});

/** What a reader types: names, numbers, slips, words without their marks, a question without an answer. */
const questions = {
  fr: [
    'accès illicite',
    'l’acces',
    'art. 16',
    'blanchiment',
    'souverainete',
    'hameçonnage',
    'hameconage',
    '24/7',
    'preuve electronique',
    'xylophonique',
  ],
  vi: [
    'truy cập bất hợp pháp',
    'dieu 16',
    'dan do',
    'chứng cứ điện tử',
    'phap nhan',
    'lua dao',
    'thoi hieu',
    'chu quyen',
    'Việt Nam',
    'xylophonique',
  ],
};
const searchPage = { fr: '/fr/recherche/', vi: '/vi/tim-kiem/' };

/** What the search page answers to `?q=`: its state and the addresses of its results; without their anchors after the fifth, whose text comes later. */
async function answersAt(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  await expect(page.locator(results), address).toHaveAttribute('data-search-state', /^(done|empty)$/);
  const links = await page
    .locator(`${results} a`)
    .evaluateAll((all) => all.map((link, place) => (link.getAttribute('href') ?? '').split('#', place < 5 ? 2 : 1).join('#')));
  return [(await page.locator(results).getAttribute('data-search-state')) ?? '', ...links];
}

for (const locale of ['fr', 'vi'] as const) {
  test(`in ${locale}, the search of the copy gives the answers of the site, in their order @cross`, async ({ page }) => {
    test.setTimeout(180_000);
    const heard: string[] = [];
    page.on('console', (message) => message.type() === 'error' && heard.push(`${page.url()}: ${message.text()}`));
    for (const typed of questions[locale]) {
      const address = `${searchPage[locale]}?q=${encodeURIComponent(typed)}`;
      const served = await answersAt(page, address);
      const copied = await answersAt(page, inCopy(address));
      expect(copied, typed).toEqual(served.map((link) => copyAddress('../../', link)));
      if (served[0] === 'done') expect(copied.length, typed).toBeGreaterThan(1);
    }
    expect(heard).toEqual([]);
  });
}

test('the box of any page of the copy leads to answers, which lead to their page @cross', async ({ page }) => {
  const heard = complaints(page);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(inCopy('/vi/dieu/7/'));
  await page.getByRole('searchbox').fill('lua dao');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.locator(results)).toHaveAttribute('data-search-state', 'done');
  await page.locator(`${results} a`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(heard).toEqual([]);
});

test('on the search page of the copy one asks again and again @cross', async ({ page }) => {
  const heard = complaints(page);
  await page.goto(inCopy('/fr/recherche/?q=acces'));
  const box = page.locator('main').getByRole('searchbox');
  for (const [typed, first] of [
    ['art. 16', /articles\/16\//],
    ['art. 13', /articles\/13\//],
  ] as const) {
    await box.fill(typed);
    await box.press('Enter');
    await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', first);
  }
  expect(heard).toEqual([]);
});

for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin allow-forms']) {
  test(`Kolibri shows the copy, its links and its search, in a frame that may « ${sandbox} » @cross`, async ({ page }) => {
    const { server, player } = await kolibri(files);
    const heard: string[] = [];
    page.on('console', (message) => message.type() === 'error' && heard.push(message.text()));
    try {
      await page.setViewportSize({ width: 1400, height: 800 });
      await page.goto(`${player}?sandbox=${sandbox}`);
      const frame = page.frameLocator('iframe');
      await frame.getByRole('link', { name: 'Lire en français' }).click();
      await frame.getByRole('searchbox').fill('acces illicite');
      await frame.getByRole('searchbox').press('Enter');
      await expect(frame.locator(results)).toHaveAttribute('data-search-state', 'done');
      await frame.locator('main').getByRole('searchbox').fill('accès illicite');
      await frame.locator('main').getByRole('button', { name: 'Chercher', exact: true }).click();
      await expect(frame.locator(`${results} a`).first()).toContainText('Accès illicite');
      await frame.locator(`${results} a`).first().click();
      await expect(frame.getByRole('heading', { level: 1 })).toContainText('Accès illicite');
      expect(heard).toEqual([]);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
}
