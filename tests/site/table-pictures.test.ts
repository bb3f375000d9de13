/** The posters and the cards, as a reader takes them. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { unzipSync } from 'fflate';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import type { MadeFile } from '../../src/formats/downloads-index.ts';
import { cardPath, cardRecords, cardZips } from '../../src/formats/pictures/card-files.ts';
import { posterTitle } from '../../src/formats/pictures/poster.ts';
import { posters } from '../../src/formats/pictures/poster-files.ts';
import { readTable } from '../../src/formats/pictures/read-table.ts';
import { address } from '../../src/language/addresses.ts';
import { locales } from '../../src/language/locales.ts';
import { typeset } from '../../src/language/typography.ts';
import { DIST, pageAt } from './dist.ts';

const articles = readTable().chapters.flatMap((chapter) => chapter.articles);
const bytesOf = (path: string) => readFileSync(join(DIST, path));

test('every poster is one A3 page on its side, tagged, titled, in its language, its names to be found', async () => {
  for (const { path, languages } of posters) {
    const pdf = await getDocumentProxy(new Uint8Array(bytesOf(`${path}.pdf`)));
    assert.equal(pdf.numPages, 1, path);
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    // 420 by 297 mm in points of 1/72 inch; a browser counts in pixels of 1/96.
    assert.ok(Math.abs(width - 1190.55) < 1.5 && Math.abs(height - 841.89) < 1.5, `${path}: ${width} by ${height}`);
    assert.equal((await pdf.getMarkInfo())?.Marked, true, path);
    const { info } = await getMeta(pdf);
    assert.equal(info.Title, posterTitle(languages));
    assert.equal(info.Language, languages[0]);
    const text = (await extractText(pdf, { mergePages: true })).text.normalize('NFC').replace(/\s+/g, '');
    for (const { short } of articles)
      for (const locale of languages)
        assert.ok(text.includes(typeset(locale, short[locale]).replace(/\s+/g, '')), `${path}: ${short[locale]}`);
  }
});

test('a poster as SVG carries the font that it is measured for', () => {
  for (const { path } of posters) {
    const faces = bytesOf(`${path}.svg`)
      .toString()
      .match(/@font-face\{font-family:"Literata( Vietnamese)?";font-weight:[467]00;/g);
    assert.equal(faces?.length, 6, path);
  }
});

test('a poster weighs 300 kB at most, so that it fits a slow line and a stick', () => {
  for (const { path } of posters)
    for (const shape of ['pdf', 'svg']) assert.ok(statSync(join(DIST, `${path}.${shape}`)).size < 300_000);
});

test('every article has its card in both languages, as SVG and as a PNG of 1080 by 1080 pixels', () => {
  for (const { number } of articles) {
    for (const locale of locales) {
      const png = bytesOf(cardPath(number, locale, 'png'));
      assert.equal(png.toString('latin1', 1, 4), 'PNG');
      assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20)], [1080, 1080], `${number} ${locale}`);
      assert.match(bytesOf(cardPath(number, locale, 'svg')).toString(), /^<svg /);
    }
  }
});

test('the page of an article leads to its card', () => {
  for (const { number } of articles)
    for (const locale of locales) {
      const { $ } = pageAt(address(locale, 'articles', number));
      assert.equal($(`main a[href="/${cardPath(number, locale, 'png')}"]`).length, 1, `${number} ${locale}`);
    }
});

test('the list of files names every card with its article, and the zip of a language holds all of them', () => {
  const { files } = JSON.parse(bytesOf('downloads/index.json').toString()) as { files: MadeFile[] };
  const listed = files.flatMap((file) => (file.kind === 'card' ? [`${file.path} ${file.article}`] : []));
  const asked = cardRecords(articles.map(({ number }) => number)).map(({ path, article }) => `/${path} ${article}`);
  assert.deepEqual(listed.sort(), asked.sort());
  for (const locale of locales) {
    const inside = unzipSync(bytesOf(cardZips[locale]));
    assert.equal(Object.keys(inside).length, 2 * articles.length);
    const card = cardPath(16, locale, 'png');
    assert.deepEqual(Buffer.from(inside[card.split('/').at(-1) ?? ''] ?? []), bytesOf(card));
  }
});

test('the copy for a disk holds the posters, and no card', () => {
  const names = Object.keys(unzipSync(bytesOf('downloads/hanoi-convention.zip')));
  for (const { path } of posters) for (const shape of ['pdf', 'svg']) assert.ok(names.includes(`${path}.${shape}`), path);
  assert.deepEqual(
    names.filter((name) => /cards\/|cartes-|the-bai/.test(name)),
    [],
  );
  assert.ok(existsSync(join(DIST, cardPath(1, 'fr', 'png'))));
});
