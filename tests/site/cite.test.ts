import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inLanguage, pageAt, type BuiltPage } from './dist.ts';

const TEXTS = {
  fr: /^\/fr\/(articles|chapitres|messages|lecons|cas)\/[^/]+\/$/,
  vi: /^\/vi\/(dieu|chuong|thong-diep|bai-hoc|tinh-huong)\/[^/]+\/$/,
};
const texts = (['fr', 'vi'] as const).flatMap((locale) =>
  inLanguage(locale)
    .filter(({ address }) => TEXTS[locale].test(address))
    .map((page) => ({ locale, page })),
);
const headings = ({ $ }: BuiltPage) =>
  $('.prose :is(h2, h3)[id]')
    .get()
    .map((node) => $(node).attr('id'));
const sister = ({ $ }: BuiltPage) => pageAt($('a[data-language]').attr('href') ?? '');
const oneLine = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, ' ').trim();

test('each passage of the text of an article has an id, made of its section and its number there', () => {
  let passages = 0;
  for (const { page } of texts.filter(({ page: { address } }) => /\/(articles|dieu)\/\d+\/$/.test(address))) {
    const { $, address } = page;
    const own = new Map<string, number>();
    let section = '';
    // The text, and the questions for a class; what the page adds (labels, holders, lists of records) is not cited apart.
    for (const node of $('.prose > *, .prose > section:has(#classe) *').find('*').addBack().get()) {
      const element = $(node);
      if (element.is('h2')) section = element.attr('id') ?? '';
      if (!element.is('p, li') || element.parent().is('li') || element.is('.label, .holder, .question, .notice')) continue;
      if (element.closest('[data-pagefind-ignore]').length) continue;
      const number = (own.get(section) ?? 0) + 1;
      own.set(section, number);
      passages += 1;
      assert.equal(element.attr('id'), `${section}-${number}`, `${address}: ${element.text().slice(0, 40)}`);
    }
  }
  assert.ok(passages > 1500, `${passages}`);
});

test('a text has the same sections in both languages', () => {
  assert.ok(texts.length > 200);
  for (const { page } of texts) assert.deepEqual(headings(page), headings(sister(page)), page.address);
});

test('each text says how to cite it, with its title, its date and its address, in both languages', () => {
  for (const { locale, page } of texts) {
    const { $, address } = page;
    const foreign = locale === 'fr' ? 'vi' : 'fr';
    const cited = { [locale]: $('[data-citation]'), [foreign]: $(`.cite [lang=${foreign}]`) };
    for (const [code, { $: its }] of [
      [locale, page],
      [foreign, sister(page)],
    ] as const) {
      const line = oneLine(cited[code]?.text() ?? '');
      const title = oneLine(its('meta[property="og:title"]').attr('content') ?? '?');
      assert.ok(line.includes(title), `${address}: « ${title} » is not in « ${line} »`);
      assert.ok(line.endsWith(`, ${its('link[rel=canonical]').attr('href')}`), `${address}: ${line}`);
      assert.match(
        line,
        code === 'fr'
          ? /, (relu le|version du) (1er|\d+) \S+ \d{4}, /
          : / \(\d{4}\), .* (rà soát|bản) ngày \d+ tháng \d+ năm \d{4}, /,
      );
    }
    assert.equal($('[data-address]').text(), $('link[rel=canonical]').attr('href'));
  }
});

test('a class is given the page by plain links, which open apart and load nothing here', () => {
  for (const {
    page: { $, address },
  } of texts) {
    const links = $('.cite a')
      .get()
      .map((node) => $(node));
    assert.deepEqual(
      links.map((link) => new URL(link.attr('href') ?? '').host),
      ['classroom.google.com', 'teams.microsoft.com'],
    );
    for (const link of links) {
      assert.equal(link.attr('rel'), 'noopener', address);
      const given = new URL(link.attr('href') ?? '').searchParams;
      assert.equal(given.get('url') ?? given.get('href'), $('link[rel=canonical]').attr('href'));
    }
  }
});
