import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BuiltPage } from '../../src/formats/epub/built-pages.ts';
import { contents, pagesOf } from '../../src/formats/epub/contents.ts';
import { address, articlePages, sections, type Section } from '../../src/language/addresses.ts';
import { locales, type Locale } from '../../src/language/locales.ts';

const chapters: { id: string; data: { articles: [number, number] } }[] = [{ id: '1', data: { articles: [1, 2] } }];
const messages = { fr: ['premier', 'second'], vi: ['mot', 'hai'] };

/** A made-up page, at the same place of both languages. */
function made(locale: Locale, section: Section, rest: Record<Locale, string | number> | undefined, main = ''): BuiltPage {
  const at = (language: Locale) => address(language, section, ...(rest ? [rest[language]] : []));
  const versions = { fr: at('fr'), vi: at('vi') };
  const own = versions[locale];
  return { address: own, path: `${own}.xhtml`, locale, title: own, versions, main };
}

const site = locales.flatMap((locale) => {
  // The page of messages lists the second one first.
  const list = messages[locale].toReversed().map((slug) => `<a href="${address(locale, 'messages', slug)}">a</a>`);
  return [
    ...(Object.keys(sections) as Section[]).map((section) =>
      made(locale, section, undefined, section === 'messages' ? list.join() : ''),
    ),
    ...[1, 2].map((number) => made(locale, 'articles', { fr: number, vi: number })),
    made(locale, 'chapters', { fr: 1, vi: 1 }),
    ...[0, 1].map((index) => made(locale, 'messages', { fr: messages.fr[index] ?? '', vi: messages.vi[index] ?? '' })),
  ];
});
const order = (of: readonly [Locale, ...Locale[]]) => pagesOf(contents(site, of, chapters)).map((page) => page.address);

test('a book goes through the chapters with their articles, then the lists, and leaves search out', () => {
  const book = order(['fr']);
  const chapter = book.indexOf(address('fr', 'chapters', 1));
  assert.equal(book[0], address('fr', 'home'));
  assert.deepEqual(
    book.slice(chapter, chapter + 3),
    [1, 2].reduce((all, number) => [...all, address('fr', 'articles', number)], [address('fr', 'chapters', 1)]),
  );
  assert.ok(!book.includes(address('fr', 'search')));
  assert.ok(book.every((one) => one.startsWith(address('fr', 'home'))));
});

test('the entries of a section come as its page lists them', () => {
  const book = order(['vi']);
  const start = book.indexOf(address('vi', 'messages'));
  assert.deepEqual(book.slice(start + 1, start + 3), [address('vi', 'messages', 'hai'), address('vi', 'messages', 'mot')]);
});

test('the book of both languages gives each subject twice in a row, in the French order', () => {
  const book = order(['fr', 'vi']);
  const start = book.indexOf(address('fr', 'messages', 'second'));
  assert.deepEqual(book.slice(start, start + 4), [
    address('fr', 'messages', 'second'),
    address('vi', 'messages', 'hai'),
    address('fr', 'messages', 'premier'),
    address('vi', 'messages', 'mot'),
  ]);
  assert.equal(book.length, 2 * order(['fr']).length);
});

test('the pages with both languages side by side are in no book', () => {
  const pages = locales.map((locale) => {
    const rest = (code: Locale) => `1/${articlePages.sideBySide[code]}`;
    return made(locale, 'articles', { fr: rest('fr'), vi: rest('vi') });
  });
  for (const leading of locales)
    assert.deepEqual(
      pagesOf(contents([...site, ...pages], [leading], chapters)).map((page) => page.address),
      order([leading]),
    );
});

test('a page that was not built stops the build and is named', () => {
  const lost = site.filter((page) => page.address !== address('fr', 'articles', 2));
  assert.throws(() => contents(lost, ['fr'], chapters), /articles\/2\/ was not built/);
  const single = site.filter((page) => page.address !== address('vi', 'glossary'));
  assert.throws(() => contents(single, ['fr', 'vi'], chapters), /thuat-ngu\/ was not built/);
});

test('a page that no book would hold stops the build and is named', () => {
  const more = [...site, made('fr', 'messages', { fr: 'oublie', vi: 'quen' })];
  assert.throws(() => contents(more, ['fr'], chapters), /In no book: .*messages\/oublie\/.*inBooks/);
});
