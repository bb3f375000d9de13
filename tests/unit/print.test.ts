import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedOut } from '../../src/formats/print/built-site.ts';
import { cardBody } from '../../src/formats/print/page-card.ts';
import { previewOf } from '../../src/formats/print/page-pictures.ts';
import { dated } from '../../src/formats/print/dated.ts';
import { sheetFooter } from '../../src/formats/print/sheet-footer.ts';

const chapters = [
  { id: '1', data: { articles: [1, 6] as [number, number] } },
  { id: '2', data: { articles: [7, 68] as [number, number] } },
];
const page = (title: string, picture?: string) =>
  `<html lang="vi"><head><meta property="og:title" content="${title}">${picture ? `<meta property="og:image" content="${picture}">` : ''}</head></html>`;

test('a page that names no picture has no preview', () => {
  assert.equal(previewOf(page('404')), undefined);
});

test('the preview of an article shows its number apart from its title', () => {
  assert.deepEqual(previewOf(page('Điều 16. Phát tán hình ảnh', 'https://x.example/og/vi/dieu/16.png')), {
    file: 'og/vi/dieu/16.png',
    locale: 'vi',
    title: 'Phát tán hình ảnh',
    article: 16,
  });
});

test('the preview of another page shows its whole title', () => {
  assert.deepEqual(previewOf(page('Thuật ngữ', 'https://x.example/og/vi/thuat-ngu.png')), {
    file: 'og/vi/thuat-ngu.png',
    locale: 'vi',
    title: 'Thuật ngữ',
  });
});

test('a card holds the 68 squares, and stands an article out', () => {
  const body = cardBody({ locale: 'fr', title: 'A & B', article: 16 }, chapters);
  assert.match(body, /A &amp; B/);
  assert.match(body, /<b>16<\/b>/);
  assert.match(body, /stroke="var\(--vermilion\)"/);
  assert.doesNotMatch(cardBody({ locale: 'fr', title: 'A' }, chapters), /vermilion/);
});

test('a longer title is written smaller', () => {
  const size = (title: string) => Number(cardBody({ locale: 'fr', title }, chapters).match(/font-size:(\d+)px/)?.[1]);
  assert.ok(size('Court') > size('Un titre de longueur moyenne, qui prend deux lignes'));
  assert.ok(size('x'.repeat(80)) > size('x'.repeat(140)));
});

test('a PDF says the day of its lesson, not the second it was made, and keeps its length', () => {
  const pdf = Buffer.from("<</CreationDate (D:20261122025747+00'00')\n/ModDate (D:20261122025747+00'00')>>\xff", 'latin1');
  const same = dated(pdf, '2026-01-31');
  assert.equal(same.toString('latin1'), "<</CreationDate (D:20260131120000+00'00')\n/ModDate (D:20260131120000+00'00')>>\xff");
});

test('the foot of a sheet names the address, the day in its language, the licence, and holds a QR code', () => {
  const foot = sheetFooter('vi', 'https://x.example/vi/bai-hoc/a/', '2026-11-22');
  for (const part of ['x.example/vi/bai-hoc/a/', '22 tháng 11 năm 2026', 'CC BY 4.0', 'class="pageNumber"', '<svg']) {
    assert.ok(foot.includes(part), part);
  }
});

test('work is shared out between the workers, each item once', async () => {
  const done: string[] = [];
  await sharedOut([1, 2, 3, 4, 5], ['a', 'b'], async (item, worker) => {
    await Promise.resolve();
    done.push(`${item}${worker}`);
  });
  assert.deepEqual(done.map((each) => each[0]).sort(), ['1', '2', '3', '4', '5']);
  assert.equal(new Set(done.map((each) => each[1])).size, 2);
});

test('a failure of one piece of work is not swallowed', async () => {
  await assert.rejects(
    sharedOut([1], ['a'], () => Promise.reject(new Error('torn paper'))),
    /torn paper/,
  );
});
