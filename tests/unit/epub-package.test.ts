import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { bookStyle, classesOf } from '../../src/formats/epub/book-style.ts';
import type { BuiltPage } from '../../src/formats/epub/built-pages.ts';
import { cover } from '../../src/formats/epub/cover.ts';
import { bookTitle, editions, fileName, type Edition } from '../../src/formats/epub/editions.ts';
import { coverPage, titlePage } from '../../src/formats/epub/front-pages.ts';
import { nav } from '../../src/formats/epub/nav.ts';
import { packageDocument } from '../../src/formats/epub/package.ts';
import type { Locale } from '../../src/language/locales.ts';

const both: Edition = { locales: ['fr', 'vi'], id: 'urn:uuid:1' };
const xml = (text: string) => load(text, { xml: true });
const texts = ($: ReturnType<typeof load>, selector: string) =>
  $(selector)
    .get()
    .map((node) => $(node).text());

const files = new Map([
  ['cover.xhtml', '<img/>'],
  ['nav.xhtml', '<nav/>'],
  ['fr/articles/7.xhtml', '<svg/>'],
  ['book.css', ''],
  ['cover.svg', '<svg/>'],
  ['pictures/a.png', ''],
]);

test('the package names its languages, its day and what is true of its accessibility', () => {
  const $ = xml(packageDocument(both, '2026-11-21', files));
  assert.deepEqual(texts($, 'dc\\:language'), ['fr', 'vi']);
  assert.deepEqual(texts($, '[property="dcterms:modified"]'), ['2026-11-21T00:00:00Z']);
  assert.deepEqual(texts($, '[property="schema:accessMode"]'), ['textual', 'visual']);
  assert.deepEqual(texts($, '[property="schema:accessibilityHazard"]'), ['none']);
  assert.deepEqual(
    $('[property="schema:accessibilitySummary"]')
      .get()
      .map((node) => $(node).attr('xml:lang')),
    ['fr', 'vi'],
  );
  assert.equal($('[property="dcterms:conformsTo"]').length, 0);
});

test('each file stands in the manifest with its kind, and each document in the reading order', () => {
  const $ = xml(packageDocument(both, '2026-11-21', files));
  const items = $('item')
    .get()
    .map((node) => [$(node).attr('href'), $(node).attr('media-type'), $(node).attr('properties')]);
  assert.deepEqual(items, [
    ['cover.xhtml', 'application/xhtml+xml', undefined],
    ['nav.xhtml', 'application/xhtml+xml', 'nav'],
    ['fr/articles/7.xhtml', 'application/xhtml+xml', 'svg'],
    ['book.css', 'text/css', undefined],
    ['cover.svg', 'image/svg+xml', 'cover-image'],
    ['pictures/a.png', 'image/png', undefined],
  ]);
  const order = $('itemref')
    .get()
    .map((node) => $(`[id="${$(node).attr('idref')}"]`).attr('href'));
  assert.deepEqual(order, ['cover.xhtml', 'nav.xhtml', 'fr/articles/7.xhtml']);
});

const page = (locale: Locale, name: string): BuiltPage => ({
  address: `/${locale}/${name}/`,
  path: `${locale}/${name}.xhtml`,
  locale,
  title: `${name} & ${locale}`,
  versions: {},
  main: '',
});

test('the table of contents nests the articles in their chapter, and a subject holds both its titles', () => {
  const chapter = {
    pages: [page('fr', 'c'), page('vi', 'c')],
    inside: [{ pages: [page('fr', 'a'), page('vi', 'a')], inside: [] }],
  };
  const $ = xml(nav(both, [chapter], 'fr/c.xhtml'));
  const toc = 'nav[epub\\:type="toc"]';
  assert.deepEqual(texts($, `${toc} > ol > li > a`), ['c & fr']);
  assert.deepEqual(texts($, `${toc} > ol > li > ol > li > a`), ['c & vi', 'a & fr']);
  assert.equal($(`${toc} a[href="vi/a.xhtml"]`).attr('xml:lang'), 'vi');
  assert.equal($('a[epub\\:type="bodymatter"]').attr('href'), 'fr/c.xhtml');
});

test('the title page speaks each language of the book, and gives an address only when the site has one', () => {
  const $ = xml(titlePage(both, '2026-11-21', undefined));
  assert.deepEqual(texts($, 'h1'), ['La Convention de Hanoï, expliquée', 'Hiểu Công ước Hà Nội']);
  assert.match($('section').first().text(), /21 novembre 2026.*CC BY 4\.0/s);
  assert.equal($('a').length, 0);
  assert.equal(xml(titlePage(both, '2026-11-21', 'https://ecole.example'))('a[href="https://ecole.example"]').length, 2);
});

test('the cover shows every article once, and its page describes it', () => {
  const $ = xml(cover(['Un titre assez long'], [{ data: { articles: [1, 6] } }, { data: { articles: [7, 21] } }]));
  assert.deepEqual(texts($, 'text'), ['Un titre assez', 'long']);
  const squares = ($('path').attr('d') ?? '').match(/h\d+/g);
  assert.deepEqual(squares, ['h69']);
  assert.equal(
    new Set(
      $('path')
        .get()
        .map((node) => $(node).attr('stroke')),
    ).size,
    2,
  );
  assert.match(xml(coverPage(both))('img').attr('alt') ?? '', /68 articles/);
});

test('the three books have names and lasting identities of their own', () => {
  assert.deepEqual(editions.map(fileName), [
    'hanoi-convention-fr.epub',
    'hanoi-convention-vi.epub',
    'hanoi-convention-fr-vi.epub',
  ]);
  assert.equal(new Set(editions.map(({ id }) => id)).size, 3);
  assert.equal(bookTitle(both), 'La Convention de Hanoï, expliquée · Hiểu Công ước Hà Nội');
});

test('the style of the books is plain enough for old e-readers', () => {
  const css = bookStyle();
  assert.doesNotMatch(css, /var\(|light-dark|@layer|&/);
  assert.ok(classesOf(css).has('label'));
  assert.doesNotMatch(css, /[^-]color: (?!inherit)|background/);
});
