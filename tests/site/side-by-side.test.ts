/** The pages with both languages of an article side by side. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { address, articlePages } from '../../src/language/addresses.ts';
import { locales, other, type Locale } from '../../src/language/locales.ts';
import { pageAt, type BuiltPage } from './dist.ts';

const numbers = Array.from({ length: 68 }, (_, index) => index + 1);
const both = numbers.flatMap((number) =>
  locales.map((locale) => ({
    number,
    locale,
    alone: pageAt(address(locale, 'articles', number)),
    page: pageAt(address(locale, 'articles', number, articlePages.sideBySide[locale])),
  })),
);

/** The words that are seen in a part of a page. */
const words = ({ $ }: BuiltPage, selector: string): string => {
  const part = $(selector).clone();
  part.find('.visually-hidden').remove();
  return part.text().replace(/\s+/g, ' ').trim();
};
const sidesOf = ({ $ }: BuiltPage) =>
  $('.side')
    .toArray()
    .map((node) => ({ lang: $(node).attr('lang') as Locale, heading: $(node).find('h2').attr('id') ?? '' }));

test('each page holds both languages by turns, its own first, with the same parts in the same order', () => {
  for (const { page, locale } of both) {
    const sides = sidesOf(page);
    assert.ok(sides.length >= 2 * 7, page.address);
    sides.forEach(({ lang }, index) => assert.equal(lang, index % 2 ? other(locale) : locale, page.address));
    const headings = (lang: Locale) => sides.filter((side) => side.lang === lang).map(({ heading }) => heading);
    assert.deepEqual(
      headings(other(locale)),
      headings(locale).map((id) => id && `${id}-bis`),
      page.address,
    );
    for (const id of ['contenu', 'exemple', 'raison', 'limites', 'famille', 'classe'])
      assert.ok(headings(locale).includes(id), `${page.address}#${id}`);
  }
});

test('each side says in its own language what the article page of that language says', () => {
  for (const { page, locale, number } of both) {
    for (const lang of locales) {
      const alone = pageAt(address(lang, 'articles', number));
      const suffix = lang === locale ? '' : '-bis';
      for (const node of alone.$('.prose :is(p, li)[id]').toArray()) {
        const id = alone.$(node).attr('id') ?? '';
        assert.equal(words(page, `#${id}${suffix}`), words(alone, `#${id}`), `${page.address}#${id}${suffix}`);
      }
      for (const part of ['.sentence', '.status', '.debate'])
        assert.equal(words(page, `.side[lang=${lang}] ${part}`), words(alone, part), `${page.address} ${part}`);
    }
  }
});

test('what a side leads to is in its language: articles, words, figures', () => {
  for (const { page } of both) {
    for (const node of page.$('.side a[href^="/"]').toArray()) {
      const lang = page.$(node).closest('[lang]').attr('lang') ?? '';
      assert.ok(page.$(node).attr('href')?.startsWith(`/${lang}/`), `${page.address} → ${page.$(node).attr('href')}`);
    }
  }
});

test('the article leads to both languages side by side, and they lead back to the article in each', () => {
  for (const { page, alone, locale, number } of both) {
    assert.equal(alone.$(`main a[href="${page.address}"]`).length, 1, alone.address);
    for (const lang of locales)
      assert.equal(
        page.$(`.side[lang=${lang}] a[href="${address(lang, 'articles', number)}"][hreflang=${lang}]`).length,
        1,
        page.address,
      );
    assert.equal(page.$(`nav.crumbs a[href="${address(locale, 'articles', number)}"]`).length, 1, page.address);
  }
});

test('search and the index of the site leave them out, the map of the site names them', async () => {
  const { readFileSync } = await import('node:fs');
  const { DIST } = await import('./dist.ts');
  const map = readFileSync(`${DIST}/sitemap.xml`, 'utf8');
  for (const { page } of both) {
    assert.equal(page.$('[data-pagefind-body]').length, 0, page.address);
    assert.ok(map.includes(`${page.address}</loc>`), page.address);
  }
});

test('before the reader chooses, both languages are shown', () => {
  for (const { page } of both) {
    const chosen = page.$('.shown input[checked]');
    assert.equal(chosen.length, 1, page.address);
    assert.equal(chosen.attr('value'), 'both');
    assert.deepEqual(
      page
        .$('.shown label[lang]')
        .toArray()
        .map((node) => [page.$(node).attr('lang'), page.$(node).find('input').attr('value')]),
      locales.map((code) => [code, code]),
    );
  }
});
