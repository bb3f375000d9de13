import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatBytes,
  formatDate,
  formatNumber,
  formatRange,
  formatShortDate,
  roman,
} from '../../src/language/dates-and-numbers.ts';

test('thousands are parted by a narrow no-break space in French and a point in Vietnamese', () => {
  assert.equal(formatNumber('fr', 2500), '2\u202F500');
  assert.equal(formatNumber('vi', 2500), '2.500');
  assert.equal(formatNumber('fr', 1234567), '1\u202F234\u202F567');
  assert.equal(formatNumber('vi', 1234567), '1.234.567');
});

test('decimals follow a comma in both languages', () => {
  assert.equal(formatNumber('fr', 73.2), '73,2');
  assert.equal(formatNumber('vi', 73.2), '73,2');
});

test('a small number is printed bare', () => {
  for (const locale of ['fr', 'vi'] as const) assert.equal(formatNumber(locale, 68), '68');
});

const dates: [date: string, fr: string, vi: string][] = [
  ['2024-12-24', '24 décembre 2024', 'ngày 24 tháng 12 năm 2024'],
  ['2025-08-01', '1er août 2025', 'ngày 1 tháng 8 năm 2025'],
  ['2025-02-11', '11 février 2025', 'ngày 11 tháng 2 năm 2025'],
  ['2024-12', 'décembre 2024', 'tháng 12 năm 2024'],
  ['2024-01', 'janvier 2024', 'tháng 1 năm 2024'],
  ['2001', '2001', 'năm 2001'],
];

for (const [date, fr, vi] of dates) {
  test(`${date} is « ${fr} » and “${vi}”`, () => {
    assert.equal(formatDate('fr', date), fr);
    assert.equal(formatDate('vi', date), vi);
  });
}

test('a range names its first and its last day', () => {
  assert.equal(formatRange('fr', '2024-07-29', '2024-08-09'), 'du 29 juillet 2024 au 9 août 2024');
  assert.equal(formatRange('vi', '2024-07-29', '2024-08-09'), 'từ ngày 29 tháng 7 năm 2024 đến ngày 9 tháng 8 năm 2024');
});

test('a range without an end is a single date', () => {
  assert.equal(formatRange('fr', '2024-07-29'), '29 juillet 2024');
  assert.equal(formatRange('vi', '2024-07'), 'tháng 7 năm 2024');
});

test('the nine chapters are numbered in Roman', () => {
  const nine = Array.from({ length: 9 }, (_, index) => roman(index + 1));
  assert.deepEqual(nine, ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']);
});

test('in a narrow column a date is written in figures, as exact as it is known', () => {
  assert.equal(formatShortDate('2025-10-25'), '25/10/2025');
  assert.equal(formatShortDate('2026-07'), '07/2026');
  assert.equal(formatShortDate('2026'), '2026');
});

const sizes: [bytes: number, fr: string, vi: string][] = [
  [0, '0 o', '0 byte'],
  [640, '640 o', '640 byte'],
  [999, '999 o', '999 byte'],
  [1000, '1 ko', '1 kB'],
  [6853, '6,9 ko', '6,9 kB'],
  [812_000, '812 ko', '812 kB'],
  [999_400, '999 ko', '999 kB'],
  [999_500, '1 Mo', '1 MB'],
  [3_240_000, '3,2 Mo', '3,2 MB'],
  [9_960_000, '10 Mo', '10 MB'],
  [2_500_000_000, '2,5 Go', '2,5 GB'],
];

test('the size of a file is written in the units of the language, with a space that does not break', () => {
  for (const [bytes, fr, vi] of sizes) {
    assert.equal(formatBytes('fr', bytes), fr.replace(' ', '\u00A0'));
    assert.equal(formatBytes('vi', bytes), vi.replace(' ', '\u00A0'));
  }
});
