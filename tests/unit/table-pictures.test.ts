import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { articleCard } from '../../src/formats/pictures/article-card.ts';
import { cardPath, cardRecords } from '../../src/formats/pictures/card-files.ts';
import { siteColours } from '../../src/formats/site-colours.ts';
import { poster } from '../../src/formats/pictures/poster.ts';
import { posters } from '../../src/formats/pictures/poster-files.ts';
import { readTable } from '../../src/formats/pictures/read-table.ts';
import { locales } from '../../src/language/locales.ts';
import { typeset } from '../../src/language/typography.ts';
import { wordsFor } from '../../src/language/words.ts';

const URL = 'https://hanoi.example/fr/';
const table = readTable();
const colour = siteColours();
const drawn = posters.map(({ languages }) => ({ languages, svg: poster(table, languages, URL, colour) }));
const cards = table.chapters.flatMap((chapter) =>
  chapter.articles.flatMap((article) =>
    locales.map((locale) => ({ chapter, article, locale, svg: articleCard(article, chapter, locale, colour) })),
  ),
);
const read = (svg: string) => load(svg, { xml: true });
/** A text whose lines were broken anywhere. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

test('each poster holds 68 numbers and the short name of every article, in each of its languages', () => {
  for (const { languages, svg } of drawn) {
    const $ = read(svg);
    for (const { articles } of table.chapters) {
      for (const { number, short, mark } of articles) {
        const square = $(`g#article-${number}`);
        assert.equal(square.length, 1, `article ${number}`);
        const texts = square
          .find('text')
          .toArray()
          .map((node) => plain($(node).text()));
        assert.ok(texts.includes(String(number)), `article ${number}`);
        for (const locale of languages) assert.ok(texts.includes(plain(typeset(locale, short[locale]))), `${number} ${locale}`);
        assert.equal(square.find('path[transform]').length, mark ? 1 : 0, `mark of ${number}`);
      }
    }
    assert.equal($('g[id^=article-]').length, 68);
    assert.equal($('g[id^=chapter-]').length, 9);
  }
});

test('every square says its chapter in numerals: tones are not needed to tell', () => {
  const $ = read(drawn[0]?.svg ?? '');
  const numeral = (number: number) => $(`#article-${number} text`).first().text();
  assert.deepEqual([1, 7, 22, 34, 52, 53, 56, 58, 68].map(numeral), ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
});

test('squares stand apart, and on the paper', () => {
  const $ = read(drawn[0]?.svg ?? '');
  const rooms = $('g[id^=article-], g[id^=chapter-], #legend')
    .toArray()
    .map((group) => {
      const [x = 0, y = 0, width = 0, height = 0] = ['x', 'y', 'width', 'height'].map((name) =>
        Number($(group).find('rect').first().attr(name)),
      );
      return { id: $(group).attr('id'), x, y, right: x + width, low: y + height };
    });
  assert.equal(rooms.length, 78);
  for (const [index, a] of rooms.entries()) {
    assert.ok(a.x >= 100 && a.right <= 4100 && a.low <= 2778, a.id);
    for (const b of rooms.slice(index + 1))
      assert.ok(a.right <= b.x || b.right <= a.x || a.low <= b.y || b.low <= a.y, `${a.id} and ${b.id}`);
  }
});

test('posters and cards are files of their own: plain colours, a font with fallbacks, text as text', () => {
  for (const { svg } of [...drawn, ...cards]) {
    assert.doesNotMatch(svg, /var\(|currentColor|<style|<image|class=/);
    assert.match(
      svg,
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" [^>]*font-family="Literata, 'Literata Vietnamese', Georgia, [^"]*serif"><title>[^<]+<\/title><desc>[^<]{30,}<\/desc>/,
    );
  }
});

test('the same content gives the same drawing', () => {
  for (const { languages, svg } of drawn) assert.equal(poster(readTable(), languages, URL, siteColours()), svg);
});

test('a poster says where it comes from, of what day it is, and what the treaty asks in twenty words at most', () => {
  for (const { languages, svg } of drawn) {
    const text = plain(read(svg)('svg').text());
    for (const part of ['hanoi.example/fr/', 'A/RES/79/243', 'CC BY 4.0']) assert.ok(text.includes(part), part);
    for (const locale of languages) {
      const { poster: words, marks } = wordsFor(locale);
      for (const part of [words.title, words.treaty, words.sentence, ...Object.values(marks)])
        assert.ok(text.includes(part), part);
    }
    assert.match(text, /21 (novembre|tháng 11 năm) 2026/);
  }
  assert.ok(wordsFor('fr').poster.sentence.split(' ').length <= 20);
});

test('a card says its number, title, sentence, chapter, mark and site', () => {
  assert.equal(cards.length, 136);
  for (const { chapter, article, locale, svg } of cards) {
    const text = plain(read(svg)('g').text());
    const { siteName, marks } = wordsFor(locale);
    const said = [String(article.number), article.title[locale], article.inOneSentence[locale], chapter.title[locale], siteName];
    for (const part of [...said, article.mark ? marks[article.mark] : ''])
      assert.ok(text.includes(plain(typeset(locale, part))), `${article.number} ${locale}: ${part}`);
  }
});

test('a name that does not fit its square stops the build, with its article', () => {
  const [first, ...others] = structuredClone(table.chapters);
  assert.ok(first?.articles[1]);
  first.articles[1].short.fr = 'Définitionsdetouslesmots';
  assert.throws(
    () => poster({ ...table, chapters: [first, ...others] }, ['fr'], URL, colour),
    /content\/articles\/2: « Définitions/,
  );
  first.articles[1].title.vi = 'định nghĩa '.repeat(40);
  assert.throws(() => articleCard(first.articles[1]!, first, 'vi', colour), /content\/articles\/2, card in "vi": « định nghĩa/);
});

test('a poster with more squares than it has room for stops the build', () => {
  const chapters = table.chapters.map((chapter) => ({ ...chapter, articles: [...chapter.articles, ...chapter.articles] }));
  assert.throws(() => poster({ ...table, chapters }, ['fr'], URL, colour), /room for 77 squares, not for 145/);
});

test('a colour is read by day or by night; one that the style sheet does not have is refused, with those it has', () => {
  const css = ':root { --ink: light-dark(#111111, #eeeeee); }';
  const made = siteColours('day', css);
  assert.equal(made('ink'), '#111111');
  assert.equal(siteColours('night', css)('ink'), '#eeeeee');
  assert.throws(() => made('inc'), /tokens\.css has no colour --inc\. Known: ink/);
});

test('cards are listed with their article, language and shape', () => {
  assert.equal(cardPath(16, 'vi', 'png'), 'downloads/cards/vi/dieu-16.png');
  assert.equal(cardRecords([1, 2]).length, 8);
  assert.deepEqual(cardRecords([16])[0], {
    path: 'downloads/cards/fr/article-16.svg',
    kind: 'card',
    article: 16,
    languages: ['fr'],
    title: { fr: 'Carte de l’article 16 (SVG)', vi: 'Thẻ của Điều 16 (SVG)' },
  });
});
