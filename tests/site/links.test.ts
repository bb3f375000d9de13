import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { locales } from '../../src/language/locales.ts';
import { DIST, inLanguage, pageAt, pages, type BuiltPage } from './dist.ts';

const ids = new Map(
  pages.map(({ address, $ }) => [
    address,
    new Set(
      $('[id]')
        .map((_, node) => $(node).attr('id'))
        .get(),
    ),
  ]),
);

/** Every address a page names: links, files, forms. */
const named = ({ $ }: BuiltPage) => [
  ...$('a[href]')
    .map((_, node) => $(node).attr('href'))
    .get(),
  ...$('link[href]')
    .map((_, node) => $(node).attr('href'))
    .get(),
  ...$('[src]')
    .map((_, node) => $(node).attr('src'))
    .get(),
  ...$('form[action]')
    .map((_, node) => $(node).attr('action'))
    .get(),
];

const inside = (address: string) => !/^(https?:|mailto:|data:)/.test(address);

test('each link leads to a page or a file of the site', () => {
  const lost = pages.flatMap((page) =>
    named(page)
      .filter(inside)
      .map((link) => new URL(link, `http://x${page.address}`))
      .filter(({ pathname }) => !ids.has(pathname) && !existsSync(join(DIST, pathname)))
      .map(({ pathname }) => `${page.address} → ${pathname}`),
  );
  assert.deepEqual(lost, []);
});

test('each anchor leads to an id of its page', () => {
  const lost = pages.flatMap((page) =>
    named(page)
      .filter((link) => inside(link) && link.includes('#'))
      .map((link) => new URL(link, `http://x${page.address}`))
      .filter(({ pathname, hash }) => ids.has(pathname) && !ids.get(pathname)?.has(decodeURIComponent(hash.slice(1))))
      .map(({ pathname, hash }) => `${page.address} → ${pathname}${hash}`),
  );
  assert.deepEqual(lost, []);
});

test('no id stands twice on a page', () => {
  const twice = pages.flatMap(({ address, $ }) => {
    const all = $('[id]')
      .map((_, node) => $(node).attr('id') ?? '')
      .get();
    return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${address} ${id}`);
  });
  assert.deepEqual(twice, []);
});

test('a link keeps the language of the text it stands in, unless it says which other language it leads to', () => {
  const strays = (['fr', 'vi'] as const).flatMap((locale) =>
    inLanguage(locale).flatMap(({ address, $ }) =>
      $('a[href]')
        .toArray()
        .filter((node) => {
          const [, other] = ($(node).attr('href') ?? '').match(/^\/(fr|vi)\//) ?? [];
          return (
            other !== undefined &&
            other !== $(node).closest('main [lang], html').attr('lang') &&
            $(node).attr('hreflang') !== other
          );
        })
        .map((node) => `${address} → ${$(node).attr('href')}`),
    ),
  );
  assert.deepEqual(strays, []);
});

/** The address of the page of search in each language. */
const searchPages = { fr: '/fr/recherche/', vi: '/vi/tim-kiem/' };

for (const locale of locales) {
  test(`all that search can answer with stands in the list from A to Z (${locale})`, () => {
    const titles = JSON.parse(readFileSync(join(DIST, `pagefind/${locale}/titles.json`), 'utf8')) as [string, string][];
    assert.ok(titles.length > 400);
    const { $ } = pageAt(searchPages[locale]);
    const listed = new Set(
      $('#a-z')
        .parent()
        .find('li a')
        .toArray()
        .map((node) => $(node).attr('href')),
    );
    assert.deepEqual(
      titles.map(([, path]) => `/${path}`).filter((path) => !listed.has(path)),
      [],
    );
  });
}

test('the words of a link say where it leads', () => {
  const empty = [
    'ici',
    'cliquez ici',
    'en savoir plus',
    'lire la suite',
    'lien',
    'tại đây',
    'ở đây',
    'xem thêm',
    'bấm vào đây',
    'đọc thêm',
  ];
  const found = pages.flatMap(({ address, $ }) =>
    $('a')
      .toArray()
      .map((node) => ($(node).attr('aria-label') ?? $(node).text()).trim().toLowerCase())
      .filter((words) => words === '' || empty.includes(words))
      .map((words) => `${address}: "${words}"`),
  );
  assert.deepEqual(found, []);
});
