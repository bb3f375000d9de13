import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  formatDate,
  formatNumber,
  formatRange,
  formatShortDate,
  formatSize,
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

test('a size is in megabytes with one decimal, rounded up; a small one in kilobytes', () => {
  assert.equal(formatSize('fr', 4_560_000), '4,6\u00A0Mo');
  assert.equal(formatSize('vi', 4_560_000), '4,6\u00A0MB');
  assert.equal(formatSize('fr', 35_100), '36\u00A0ko');
  assert.equal(formatSize('vi', 100_000), '0,1\u00A0MB');
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
