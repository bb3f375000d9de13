/** The copy that a reader keeps on a device: with the network cut, cut off in the middle, broken, updated, removed. */
import { appendFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as patient, test as base, type Page } from '@playwright/test';
import type { KeptList } from '../../src/offline/kept/kept-list.ts';
import { kinds } from './addresses.ts';
import { FailingHost } from './failing-host.ts';

const test = base.extend<{ host: FailingHost; tab: Page }>({
  host: async ({}, use) => {
    const host = new FailingHost();
    await host.start();
    await use(host);
    host.stop();
  },
  tab: async ({ host, page }, use) => {
    await page.goto(`${host.origin}/fr/telechargements/`);
    await use(page);
  },
});

/** A whole language is a few hundred files. */
const expect = patient.configure({ timeout: 30_000 });

test.setTimeout(180_000);

const keep = { fr: '/fr/telechargements/', vi: '/vi/tai-ve/' };
const main = (tab: Page) => tab.locator('[data-main]');
const said = (tab: Page) => tab.locator('[data-said]');
const ready = (tab: Page) => expect(tab.locator('keep-on-device')).toHaveAttribute('data-ready', '');
const choose = (tab: Page, choice: string) => tab.locator(`keep-on-device input[value="${choice}"]`).check();

async function keepOn(tab: Page, ...choices: string[]): Promise<void> {
  await ready(tab);
  for (const choice of choices) await choose(tab, choice);
  await main(tab).click();
  await expect(said(tab)).toContainText('C’est prêt');
}

/** What the device holds: the names of the caches, and how many workers are registered. */
const onDevice = (tab: Page) =>
  tab.evaluate(async () => ({
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

async function cut(tab: Page, host: FailingHost): Promise<void> {
  host.down = true;
  await tab.context().setOffline(true);
}

async function mend(tab: Page, host: FailingHost): Promise<void> {
  host.down = false;
  await tab.context().setOffline(false);
}

/** The titles of pages as this device now reads them, through the worker. */
const titles = (tab: Page, paths: string[]) =>
  tab.evaluate(
    (all) =>
      Promise.all(
        all.map(async (path) => /<title>([^<]*)/.exec(await (await fetch(path)).text())?.[1] ?? `${path} has no title`),
      ),
    paths,
  );

const titleIn = (host: FailingHost, path: string) =>
  /<title>([^<]*)<\/title>/.exec(readFileSync(join(host.folder, path, 'index.html'), 'utf8'))?.[1] ?? '';
const mapOf = (host: FailingHost) =>
  [...readFileSync(join(host.folder, 'sitemap.xml'), 'utf8').matchAll(/<loc>([^<]*)<\/loc>/g)].map(
    ([, url]) => new URL(url ?? '').pathname,
  );
const listOf = (host: FailingHost) => JSON.parse(readFileSync(join(host.folder, 'offline/files.json'), 'utf8')) as KeptList;
const bytesOf = ({ files }: KeptList, set: string) =>
  files.reduce((sum, { sets, bytes }) => (sets.includes(set) ? sum + bytes : sum), 0);
const times = (host: FailingHost, path: string) => host.asked.filter((asked) => asked === path).length;

for (const [locale, other, search, question] of [
  ['fr', 'vi', '/fr/recherche/', 'acces illicite'],
  ['vi', 'fr', '/vi/tim-kiem/', 'truy cap bat hop phap'],
] as const) {
  test(`with ${locale} kept and the network cut, every page of its map and its search answer`, async ({ host, tab }) => {
    await ready(tab);
    await tab.locator(`input[name="fr"][value=""]`).check();
    await keepOn(tab, locale);
    await cut(tab, host);
    const pages = mapOf(host).filter((path) => path.startsWith(`/${locale}/`));
    expect(pages.length).toBeGreaterThan(90);
    // One page of each kind is opened; the others are asked of the worker, which answers both alike.
    for (const path of pages.filter((one) => kinds.includes(one))) {
      const answer = await tab.goto(host.origin + path, { waitUntil: 'domcontentloaded' });
      expect(answer?.status(), path).toBe(200);
      expect(await tab.title(), path).toBe(titleIn(host, path).replaceAll('&amp;', '&'));
    }
    expect(await titles(tab, pages)).toEqual(pages.map((path) => titleIn(host, path)));
    await tab.goto(`${host.origin}${search}?q=${encodeURIComponent(question)}`);
    await expect(tab.locator('[data-search-results]')).toHaveAttribute('data-search-state', 'done');
    await expect(tab.locator('[data-search-results] a').first()).toHaveAttribute('href', /\/7\//);
    await tab.goto(`${host.origin}/${locale}`);
    await expect(tab).toHaveURL(`${host.origin}/${locale}/`);
    await expect(tab.locator('[data-kept-notice]')).toContainText(/copie gardée|bản lưu/);
    const away = await tab.goto(`${host.origin}/${other}/`);
    expect(away?.status()).toBe(503);
    await expect(tab.getByText('Cette page n’est pas sur cet appareil')).toBeVisible();
    await expect(tab.getByText('Trang này chưa được lưu')).toBeVisible();
    await expect(tab.locator(`a[href="/${locale}/"]`)).toBeVisible();
    await expect(tab.locator(`a[href="/${other}/"]`)).toBeHidden();
  });
}

test('nothing is stored and no worker is registered before the reader asks @cross', async ({ host, tab }) => {
  await ready(tab);
  for (const path of ['/fr/', '/fr/articles/7/', keep.fr]) {
    await tab.goto(host.origin + path, { waitUntil: 'networkidle' });
    expect(await onDevice(tab)).toEqual({ caches: [], workers: 0 });
  }
});

test('the section shows the size of each choice, and afterwards what is kept', async ({ host, tab }) => {
  await ready(tab);
  await expect(tab.locator('[data-size]')).toHaveText(Array(6).fill(/^\d+(,\d)?\sMo$/));
  await expect(tab.locator('[data-kept]')).toHaveText('Rien n’est gardé sur cet appareil.');
  await keepOn(tab, 'fr-articles');
  await expect(tab.locator('[data-kept]')).toContainText('est gardée sur cet appareil : ');
  await tab.goto(host.origin + keep.fr);
  await ready(tab);
  await expect(tab.locator('input[value="fr-articles"]')).toBeChecked();
  await expect(tab.locator('label:has([value="fr-articles"]) [data-tag]')).toBeVisible();
});

test('the smaller choice is the texts of the law, and a page that it leaves out says so', async ({ host, tab }) => {
  await keepOn(tab, 'fr-articles');
  await cut(tab, host);
  for (const path of ['/fr/', '/fr/articles/1/', '/fr/articles/68/', '/fr/chapitres/2/', '/fr/glossaire/', keep.fr]) {
    expect((await tab.goto(host.origin + path))?.status(), path).toBe(200);
  }
  expect((await tab.goto(`${host.origin}/fr/chronologie/`))?.status()).toBe(503);
  await mend(tab, host);
  expect((await tab.goto(`${host.origin}/fr/chronologie/`))?.status()).toBe(200);
});

test('a tab that is closed in mid-download leaves what it had; opened again, it asks only for what lacks', async ({
  host,
  tab,
  context,
}) => {
  await ready(tab);
  host.asked = [];
  host.answersLeft = 60;
  await main(tab).click();
  await expect.poll(() => host.asked.length).toBeGreaterThan(60);
  await tab.close();
  const answered = host.asked.slice(0, 60).filter((path) => path.startsWith('/fr/'));
  host.answersLeft = Infinity;
  const again = await context.newPage();
  await again.goto(host.origin + keep.fr);
  await ready(again);
  expect((await onDevice(again)).workers).toBe(0);
  await expect(said(again)).toContainText('s’est arrêté en route');
  await expect(main(again)).toHaveText('Continuer le téléchargement');
  host.asked = [];
  await main(again).click();
  await expect(said(again)).toContainText('C’est prêt');
  // What was on its way when the tab was closed is asked for again: four files at most, as many as are asked for at once.
  expect(answered.filter((path) => times(host, path) > 0).length).toBeLessThanOrEqual(4);
  expect(answered.length).toBeGreaterThan(20);
  await cut(again, host);
  expect((await again.goto(`${host.origin}/fr/articles/40/`))?.status()).toBe(200);
});

test('a download that is paused goes on where it was', async ({ host, tab }) => {
  await ready(tab);
  host.answersLeft = 80;
  await main(tab).click();
  await expect.poll(() => host.answersLeft).toBe(0);
  await expect(main(tab)).toHaveText('Mettre en pause');
  await expect(tab.locator('[data-figures]')).toContainText(' sur ');
  await main(tab).click();
  await expect(said(tab)).toContainText('En pause');
  host.answersLeft = Infinity;
  host.asked = [];
  await main(tab).click();
  await expect(said(tab)).toContainText('C’est prêt');
  const files = listOf(host).files.filter(({ sets }) => sets.includes('fr') || sets.includes('common'));
  expect(host.asked.length).toBeLessThan(files.length - 40);
});

for (const fault of ['truncated', 'portal', 'lost', 'cut'] as const) {
  test(`a file that is ${fault} is told, the older copy stays whole, and trying again works`, async ({ host, tab }) => {
    await keepOn(tab, 'fr-articles');
    host.publish('2027-02-01', /^fr\/(articles\/|chapitres\/)/, 'NOUVEAU');
    await tab.goto(host.origin + keep.fr);
    await ready(tab);
    host.faults.set('/fr/articles/40/', fault);
    await main(tab).click();
    await expect(said(tab)).toContainText(fault === 'cut' ? 'Le réseau s’est coupé' : 'n’est pas celui du site');
    for (const path of ['/fr/articles/1/', '/fr/articles/40/', '/fr/articles/68/']) {
      await tab.goto(host.origin + path);
      expect(await tab.title(), path).not.toContain('NOUVEAU');
    }
    host.faults.clear();
    await tab.goto(host.origin + keep.fr);
    await ready(tab);
    await main(tab).click();
    await expect(said(tab)).toContainText('C’est prêt');
    await tab.goto(`${host.origin}/fr/articles/40/`);
    expect(await tab.title()).toContain('NOUVEAU');
  });
}

test('a portal in the place of the list of files is told', async ({ host, tab }) => {
  await ready(tab);
  host.faults.set('/offline/files.json', 'portal');
  await main(tab).click();
  await expect(said(tab)).toContainText('n’est pas celui du site');
});

test('when the browser says that it has no room, the reader is told how much is needed, before anything is fetched', async ({
  host,
  tab,
  context,
}) => {
  await keepOn(tab, 'fr-articles');
  const devtools = await context.newCDPSession(tab);
  // Room for what is kept, half as much again, and no more: a second language does not fit.
  const quotaSize = 1.5 * bytesOf(listOf(host), 'fr-articles');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize });
  await choose(tab, 'vi');
  host.asked = [];
  await main(tab).click();
  await expect(said(tab)).toContainText(/il faut \d+(,\d)?\u00A0Mo libres/);
  expect(host.asked.filter((path) => path.startsWith('/vi/'))).toEqual([]);
  await cut(tab, host);
  expect((await tab.goto(`${host.origin}/fr/articles/7/`))?.status()).toBe(200);
});

test('a disk that fills up on the way is told, what was fetched is deleted, and the older copy works', async ({ host, tab }) => {
  await keepOn(tab, 'fr-articles');
  const before = await onDevice(tab);
  await tab.evaluate(() => {
    const put = Cache.prototype.put;
    let room = 60;
    Cache.prototype.put = function (request, response) {
      room -= 1;
      return room > 0 ? put.call(this, request, response) : Promise.reject(new DOMException('full', 'QuotaExceededError'));
    };
  });
  await choose(tab, 'fr');
  await main(tab).click();
  await expect(said(tab)).toContainText(/il faut \d+(,\d)?\u00A0Mo libres/);
  expect(await onDevice(tab)).toEqual(before);
  await cut(tab, host);
  expect((await tab.goto(`${host.origin}/fr/articles/7/`))?.status()).toBe(200);
});

test('an update is offered and never forced; accepted, every page is new, and only what changed is fetched', async ({
  host,
  tab,
}) => {
  await keepOn(tab, 'fr');
  host.publish('2027-02-01', /^fr\/(articles\/|chapitres\/)/, 'NOUVEAU');
  await tab.goto(`${host.origin}/fr/glossaire/`);
  const offer = tab.getByRole('status').getByRole('link', { name: 'Mettre à jour la copie gardée' });
  await expect(offer).toBeVisible();
  await expect(tab.locator('[data-kept-notice]')).toContainText('1er février 2027');
  const articles = mapOf(host).filter((path) => /^\/fr\/(articles|chapitres)\//.test(path));
  for (const title of await titles(tab, articles)) expect(title).not.toContain('NOUVEAU');
  await offer.click();
  await ready(tab);
  await expect(main(tab)).toHaveText('Mettre à jour');
  host.asked = [];
  await main(tab).click();
  await expect(said(tab)).toContainText('C’est prêt');
  expect(host.asked.filter((path) => path.startsWith('/fr/')).every((path) => /^\/fr\/(articles|chapitres)\//.test(path))).toBe(
    true,
  );
  // The pages that changed, and little more: the list of files, a script or two.
  expect(host.asked.length).toBeLessThan(articles.length + 20);
  await cut(tab, host);
  for (const title of await titles(tab, articles)) expect(title).toContain('NOUVEAU');
  expect((await onDevice(tab)).caches).toHaveLength(2);
});

test('an update that is cut off leaves the older copy whole, and ends later with a version newer still', async ({
  host,
  tab,
  context,
}) => {
  await keepOn(tab, 'fr-articles');
  host.publish('2027-02-01', /^fr\/(articles\/|chapitres\/)/, 'NOUVEAU');
  await tab.goto(host.origin + keep.fr);
  await ready(tab);
  host.asked = [];
  host.answersLeft = 40;
  await main(tab).click();
  await expect.poll(() => host.answersLeft).toBe(0);
  await tab.close();
  const again = await context.newPage();
  host.down = true;
  expect((await again.goto(`${host.origin}/fr/articles/40/`))?.status()).toBe(200);
  const articles = mapOf(host).filter((path) => /^\/fr\/(articles|chapitres)\//.test(path));
  for (const title of await titles(again, articles)) expect(title).not.toContain('NOUVEAU');
  host.down = false;
  host.answersLeft = Infinity;
  host.publish('2027-03-01', /^fr\/chapitres\//, 'ENCORE');
  await again.goto(host.origin + keep.fr);
  await ready(again);
  const fetchedBefore = host.asked.filter((path) => /^\/fr\/articles\/\d/.test(path));
  host.asked = [];
  await main(again).click();
  await expect(said(again)).toContainText('C’est prêt');
  const fetchedTwice = fetchedBefore.filter((path) => times(host, path) > 0);
  expect(fetchedBefore.length).toBeGreaterThan(20);
  expect(fetchedTwice.length).toBeLessThanOrEqual(4);
  await again.goto(`${host.origin}/fr/chapitres/2/`);
  expect(await again.title()).toContain('ENCORE NOUVEAU');
  expect((await onDevice(again)).caches).toHaveLength(2);
});

test('beside a kept copy, a page that is not kept has the files of its own version', async ({ host, tab }) => {
  await keepOn(tab, 'fr-articles');
  appendFileSync(join(host.folder, 'offline/keep.js'), '/* of another version */');
  const script = () => tab.evaluate(async () => (await fetch('/offline/keep.js')).text());
  await tab.goto(`${host.origin}/fr/articles/7/`);
  expect(await script()).not.toContain('of another version');
  await tab.goto(`${host.origin}/vi/dieu/7/`);
  expect(await script()).toContain('of another version');
});

test('a reader of another browser keeps the site, reads it while the host is down, and removes it @cross', async ({
  host,
  tab,
}) => {
  await keepOn(tab, 'fr-articles');
  host.down = true;
  for (const path of ['/fr/', '/fr/articles/40/', '/fr/glossaire/']) {
    await tab.goto(host.origin + path);
    expect(await tab.title(), path).toBe(titleIn(host, path));
  }
  await tab.goto(`${host.origin}/fr/chronologie/`);
  await expect(tab.getByText('Cette page n’est pas sur cet appareil')).toBeVisible();
  await tab.goto(host.origin + keep.fr);
  tab.on('dialog', (dialog) => void dialog.accept());
  await tab.getByRole('button', { name: 'Retirer la copie' }).click();
  await expect(said(tab)).toContainText('Il n’en reste rien');
  expect(await onDevice(tab)).toEqual({ caches: [], workers: 0 });
});

test('a second language is added to the first without fetching the first again; the smaller choice drops the rest', async ({
  host,
  tab,
}) => {
  await keepOn(tab, 'fr');
  await tab.goto(host.origin + keep.fr);
  host.asked = [];
  await keepOn(tab, 'vi');
  expect(host.asked.filter((path) => path.startsWith('/fr/'))).toEqual([]);
  const size = async () =>
    tab.evaluate(async () => {
      const names = (await caches.keys()).filter((name) => name.startsWith('files:'));
      return (await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length))).reduce(
        (a, b) => a + b,
        0,
      );
    });
  const both = await size();
  expect(both).toBe(listOf(host).files.length);
  host.asked = [];
  await keepOn(tab, 'fr-articles');
  expect(host.asked.filter((path) => path.startsWith('/fr/') || path.startsWith('/vi/'))).toEqual([]);
  expect(await size()).toBeLessThan(both);
});

test('removal leaves no cache and no worker', async ({ host, tab }) => {
  await keepOn(tab, 'fr-articles');
  expect((await onDevice(tab)).workers).toBe(1);
  tab.on('dialog', (dialog) => void dialog.accept());
  await tab.getByRole('button', { name: 'Retirer la copie' }).click();
  await expect(said(tab)).toContainText('Il n’en reste rien');
  expect(await onDevice(tab)).toEqual({ caches: [], workers: 0 });
  await expect(main(tab)).toBeFocused();
  await cut(tab, host);
  await expect(tab.goto(`${host.origin}/fr/articles/7/`)).rejects.toThrow(/ERR_/);
});

test('a download that is abandoned leaves nothing of it, and the older copy', async ({ host, tab }) => {
  await keepOn(tab, 'fr-articles');
  const before = await onDevice(tab);
  host.answersLeft = 30;
  await choose(tab, 'vi');
  await main(tab).click();
  await expect.poll(() => host.answersLeft).toBe(0);
  await main(tab).click();
  await expect(said(tab)).toContainText('En pause');
  host.answersLeft = Infinity;
  await tab.getByRole('button', { name: 'Abandonner le téléchargement' }).click();
  await expect(said(tab)).toContainText('abandonné');
  expect(await onDevice(tab)).toEqual(before);
});

test('two tabs do not download at once', async ({ host, tab, context }) => {
  await ready(tab);
  const second = await context.newPage();
  await second.goto(host.origin + keep.fr);
  await ready(second);
  host.answersLeft = 20;
  await main(tab).click();
  await expect.poll(() => host.answersLeft).toBe(0);
  host.answersLeft = Infinity;
  await main(second).click();
  await expect(said(second)).toContainText('Un autre onglet');
});

test('by the keyboard alone, one chooses, keeps and removes, in Vietnamese', async ({ host, page: tab }) => {
  await tab.goto(host.origin + keep.vi);
  await ready(tab);
  await tab.locator('input[name="vi"]:checked').focus();
  await tab.keyboard.press('ArrowDown');
  await expect(tab.locator('input[value="vi-lessons"]')).toBeChecked();
  await tab.keyboard.press('Tab');
  await expect(main(tab)).toBeFocused();
  await tab.keyboard.press('Enter');
  await expect(said(tab)).toContainText('Đã xong');
  await expect(main(tab)).toBeFocused();
  tab.on('dialog', (dialog) => void dialog.accept());
  await tab.keyboard.press('Tab');
  await tab.keyboard.press('Enter');
  await expect(said(tab)).toContainText('Đã gỡ bản lưu');
});

test('what vanishes while it is being copied from an older copy is fetched', async ({ host, tab }) => {
  await keepOn(tab, 'fr-articles');
  await tab.evaluate(() => {
    const match = Cache.prototype.match;
    Cache.prototype.match = function (request, options) {
      // The plan asks by request, and still finds it; the copying asks by address.
      return request === '/fr/articles/40/' ? Promise.resolve(undefined) : match.call(this, request, options);
    };
  });
  host.asked = [];
  await keepOn(tab, 'fr');
  expect(times(host, '/fr/articles/40/')).toBe(1);
  expect(times(host, '/fr/articles/39/')).toBe(0);
  await cut(tab, host);
  expect((await tab.goto(`${host.origin}/fr/articles/40/`))?.status()).toBe(200);
});

test('where the storage of the browser is blocked, the same sentence says what to do instead', async ({ host, page: tab }) => {
  const thrown: string[] = [];
  tab.on('pageerror', ({ message }) => thrown.push(message));
  await tab.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    Object.assign(CacheStorage.prototype, { match: refuse, open: refuse, keys: refuse });
  });
  await tab.goto(host.origin + keep.vi);
  await expect(tab.getByText('Bạn hãy dùng bản chép vào USB')).toBeVisible();
  await expect(main(tab)).toBeHidden();
  expect(thrown).toEqual([]);
});

test('where a copy cannot be kept, a sentence says what to do instead', async ({ host, page: tab }) => {
  await tab.addInitScript(() => {
    // As on a page that is opened without https.
    delete (Navigator.prototype as { serviceWorker?: unknown }).serviceWorker;
  });
  await tab.goto(host.origin + keep.vi);
  await expect(tab.getByText('Bạn hãy dùng bản chép vào USB')).toBeVisible();
  await expect(main(tab)).toBeHidden();
});
