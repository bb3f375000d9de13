import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage, pageAt, pages, type BuiltPage } from './dist.ts';

const other = { fr: 'vi', vi: 'fr' } as const;
const locales = ['fr', 'vi'] as const;
/** The anchors of a page; the letters of its alphabet are its own. */
const anchors = ({ $ }: BuiltPage) =>
  $('main [id]')
    .map((_, node) => $(node).attr('id') ?? '')
    .get()
    .filter((id) => !id.startsWith('a-z-'))
    .sort();
const switchOf = ({ $ }: BuiltPage) => $('a[data-language]').attr('href') ?? '';

test('each page says its language', () => {
  for (const locale of locales) {
    for (const { address, $ } of inLanguage(locale)) assert.equal($('html').attr('lang'), locale, address);
  }
});

test('there are as many pages in one language as in the other', () => {
  assert.equal(inLanguage('fr').length, inLanguage('vi').length);
});

test('the language link leads to the same page in the other language, and back', () => {
  for (const locale of locales) {
    for (const page of inLanguage(locale)) {
      const sister = pageAt(switchOf(page));
      assert.equal(sister.$('html').attr('lang'), other[locale], page.address);
      assert.equal(switchOf(sister), page.address);
    }
  }
});

test('the two versions of a page have the same anchors', () => {
  for (const page of inLanguage('fr'))
    assert.deepEqual(
      anchors(page),
      anchors(pageAt(switchOf(page))),
      `${page.address}: give both languages the same parts, with as many paragraphs and list items in each`,
    );
});

test('each section heading of a text leads to its sister in the other language, without script', () => {
  const sections = inLanguage('fr').filter(({ address }) => /^\/fr\/(articles|messages)\/[^/]+\/$/.test(address));
  assert.ok(sections.length >= 72);
  for (const page of sections) {
    for (const heading of page.$('main h2').toArray()) {
      const href = page.$(heading).parent().find('a.turn').attr('href');
      assert.equal(href, `${switchOf(page)}#${page.$(heading).attr('id')}`, page.address);
    }
  }
});

test('hreflang, canonical and the language link agree: astro:i18n and addresses.ts build the same addresses', () => {
  for (const locale of locales) {
    for (const page of inLanguage(locale)) {
      const at = (language: string) => new URL(page.$(`link[hreflang="${language}"]`).attr('href') ?? '').pathname;
      assert.equal(at(locale), page.address);
      assert.equal(at(other[locale]), switchOf(page), page.address);
      assert.equal(new URL(page.$('link[rel=canonical]').attr('href') ?? '').pathname, page.address);
      assert.ok(page.$('link[hreflang="x-default"]').attr('href'), page.address);
    }
  }
});

test('no interface word of one language stands in the frame of the other', async () => {
  const { fr } = await import('../../src/language/fr.ts');
  const { vi } = await import('../../src/language/vi.ts');
  const frame = (page: BuiltPage) => page.$('header, footer, nav').text();
  for (const page of inLanguage('fr'))
    for (const word of Object.values(vi.sections)) assert.ok(!frame(page).includes(word), `${page.address}: ${word}`);
  // « Messages » and « Sources » are whole words here; Vietnamese has neither.
  for (const page of inLanguage('vi'))
    for (const word of Object.values(fr.sections)) assert.ok(!frame(page).includes(word), `${page.address}: ${word}`);
});

test('the door, the page of wrong addresses and that of pages not kept speak both languages', () => {
  for (const address of ['/', '/404.html', '/offline/']) {
    const { $ } = pageAt(address);
    assert.deepEqual(
      $('main > section')
        .map((_, node) => $(node).attr('lang'))
        .get(),
      ['fr', 'vi'],
      address,
    );
    assert.ok($('a[href="/fr/"]').length && $('a[href="/vi/"]').length, address);
  }
});

test('the map of the site names every indexed page, with its sister', async () => {
  const { readFileSync } = await import('node:fs');
  const { DIST } = await import('./dist.ts');
  const map = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
  const listed = [...map.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  for (const { address, $ } of pages) {
    if ($('[data-pagefind-body]').length) assert.ok(listed.includes(address), address);
  }
  for (const address of listed) pageAt(address);
  assert.equal([...map.matchAll(/hreflang="vi"/g)].length, listed.length);
});
