import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage, pageAt, pages } from './dist.ts';

const number = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('no two pages have the same title, and none is empty', () => {
  const titles = pages.map(({ $ }) => $('title').text());
  assert.ok(titles.every((title) => title.trim().length > 5));
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
});

test('each page says in a sentence what it holds', () => {
  for (const { address, $ } of [...inLanguage('fr'), ...inLanguage('vi')]) {
    assert.ok(($('meta[name=description]').attr('content') ?? '').length > 20, address);
    assert.ok($('meta[property="og:title"]').attr('content'), address);
    assert.ok($('meta[property="og:description"]').attr('content'), address);
  }
});

test('each page has one main title, and no level of heading is skipped', () => {
  for (const { address, $ } of pages) {
    const levels = $('h1, h2, h3, h4')
      .map((_, node) => Number(node.tagName.slice(1)))
      .get();
    assert.equal(levels.filter((level) => level === 1).length, 1, address);
    levels.reduce((before, level) => {
      assert.ok(level <= before + 1, `${address}: h${before} then h${level}`);
      return level;
    });
  }
});

test('each of the 68 articles and of the nine chapters has a page in both languages', () => {
  for (const n of number(68)) for (const address of [`/fr/articles/${n}/`, `/vi/dieu/${n}/`]) pageAt(address);
  for (const n of number(9)) for (const address of [`/fr/chapitres/${n}/`, `/vi/chuong/${n}/`]) pageAt(address);
});

test('an article page says what a text is worth in its language, and links the authentic text', () => {
  for (const n of number(68)) {
    assert.match(pageAt(`/fr/articles/${n}/`).$('.status').text(), /Le français est l’une des six langues authentiques/);
    assert.match(pageAt(`/vi/dieu/${n}/`).$('.status').text(), /Tiếng Việt không phải là ngôn ngữ chính thức/);
    assert.ok(pageAt(`/fr/articles/${n}/`).$('a[href="https://docs.un.org/fr/A/RES/79/243"]').length);
    assert.ok(pageAt(`/vi/dieu/${n}/`).$('a[href="https://docs.un.org/fr/A/RES/79/243"]').length);
  }
});

test('an article has its parts, its words, its questions and its sources, and is searched', () => {
  for (const n of number(68)) {
    for (const address of [`/fr/articles/${n}/`, `/vi/dieu/${n}/`]) {
      const { $ } = pageAt(address);
      for (const id of ['contenu', 'exemple', 'raison', 'limites', 'famille', 'mots', 'classe', 'liens', 'sources']) {
        assert.equal($(`#${id}`).length, 1, `${address}#${id}`);
      }
      assert.equal($('[data-pagefind-body]').length, 1, address);
    }
  }
});

test('the table of 68 leads to every article, with a name for each', () => {
  for (const address of ['/fr/', '/vi/', '/fr/articles/', '/vi/dieu/']) {
    const { $ } = pageAt(address);
    assert.equal($('.square').length, 68, address);
    assert.equal(
      new Set(
        $('.square')
          .map((_, node) => $(node).attr('href'))
          .get(),
      ).size,
      68,
    );
  }
});

test('the timeline holds every event, each with its sources and an address of its own', () => {
  for (const address of ['/fr/chronologie/', '/vi/dong-thoi-gian/']) {
    const { $ } = pageAt(address);
    assert.equal($('.event').length, 61);
    for (const event of $('.event').toArray()) {
      assert.ok($(event).find('h3[id]').length);
      assert.ok($(event).find('a[href^="http"]').length, $(event).find('h3').text());
    }
  }
});

test('each record of the figures page has its day and its source', () => {
  const { $ } = pageAt('/fr/chiffres/');
  assert.ok($('.record').length > 40);
  for (const record of $('.record').toArray()) {
    assert.match($(record).text(), /Valeur au /);
    assert.ok($(record).find('a[href^="http"]').length);
  }
});

test('the lists are whole: seventy-two signatories of Hanoi, thirty questions, sixty-eight kinships, every message', () => {
  for (const [locale, states, questions, family, messages] of [
    ['fr', 'etats', 'questions', 'famille', 'messages'],
    ['vi', 'quoc-gia', 'hoi-dap', 'doi-chieu', 'thong-diep'],
  ] as const) {
    assert.ok(pageAt(`/${locale}/${states}/`).$('tbody tr').length >= 72);
    assert.ok(pageAt(`/${locale}/${questions}/`).$('.question').length >= 30);
    assert.equal(pageAt(`/${locale}/${family}/`).$('tbody tr').length, 68);
    assert.ok(pageAt(`/${locale}/${messages}/`).$('.entries li').length >= 25);
  }
});

test('each figure and each date in a text leads to its record', () => {
  const hrefs = [...inLanguage('fr'), ...inLanguage('vi')].flatMap(({ $ }) =>
    $('.prose a.fact')
      .get()
      .map((node) => $(node).attr('href') ?? ''),
  );
  assert.ok(hrefs.length > 20);
  for (const href of new Set(hrefs)) {
    const [page = '', id = ''] = href.split('#');
    assert.equal(pageAt(page).$(`:is(.record, .event) > h3[id="${id}"]`).length, 1, href);
  }
});

test('no word is glued to a link that follows or precedes it', () => {
  const glued = pages.flatMap(({ address, html }) =>
    [...html.matchAll(/[\p{L}\d]<a [^>]*>|<\/a>[\p{L}\d]/gu)]
      .map(([match]) => match)
      // A French elision is not in this class: the apostrophe stands between.
      .map((match) => `${address}: ${match.slice(0, 60)}`),
  );
  assert.deepEqual(glued, []);
});

test('no space slips in between a link and its words, nor before a comma or a full stop', () => {
  const loose = [...inLanguage('fr'), ...inLanguage('vi')].flatMap(({ address, $ }) =>
    $('.prose :is(p, li) a, .prose :is(p, li) b')
      .toArray()
      // A square of the table is a block of its own, not a word in a sentence.
      .filter((node) => $(node).closest('.table68').length === 0 && /^\s|\s$/.test($(node).text()))
      .map((node) => `${address}: "${$(node).text()}"`),
  );
  assert.deepEqual(loose, []);
  for (const { address, $ } of [...inLanguage('fr'), ...inLanguage('vi')]) {
    for (const node of $('.prose :is(p, li, dd)').toArray()) assert.doesNotMatch($(node).text(), /[\p{L}\d] [,.)]/u, address);
  }
});

test('French pages have French typography, and no page has a straight apostrophe in its text', () => {
  for (const { address, $ } of inLanguage('fr')) {
    // What stands there in Vietnamese has the typography of its language.
    const text = $('main').clone().find('script, style, [lang=vi]').remove().end().text();
    assert.doesNotMatch(text, /\p{L}'\p{L}/u, address);
    assert.doesNotMatch(text, / [;!?»]|« /, address);
  }
});
