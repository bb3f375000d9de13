import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factText } from '../../src/catalogue/fact-text.ts';
import type { Fact } from '../../src/schemas/fact.ts';
import { madeFact } from './made-records.ts';

const delegates = { fr: 'délégués', vi: 'đại biểu' };

const cases: [promise: string, fact: Partial<Fact>, fr: string, vi: string][] = [
  ['a bare number', { value: 2500 }, '2\u202F500', '2.500'],
  ['a number and its unit', { unit: delegates }, '2\u202F500\u00A0délégués', '2.500\u00A0đại biểu'],
  [
    'a number that is more than',
    { unit: delegates, qualifier: 'more-than' },
    'plus de 2\u202F500\u00A0délégués',
    'hơn 2.500\u00A0đại biểu',
  ],
  ['a number that is about', { value: 150, qualifier: 'about' }, 'environ 150', 'khoảng 150'],
  ['a number that is nearly', { value: 150, qualifier: 'nearly' }, 'près de 150', 'gần 150'],
  ['a number that is at least', { value: 150, qualifier: 'at-least' }, 'au moins 150', 'ít nhất 150'],
  ['a percentage', { value: 73.2, unit: { fr: '%', vi: '%' } }, '73,2\u00A0%', '73,2%'],
  ['a percentage of something', { value: 79, unit: { fr: '% des gens', vi: '% dân số' } }, '79\u00A0% des gens', '79% dân số'],
  ['a day', { value: '2026-12-31' }, '31 décembre 2026', 'ngày 31 tháng 12 năm 2026'],
  ['a status', { value: { fr: "n'était pas en vigueur", vi: 'chưa có hiệu lực' } }, 'n’était pas en vigueur', 'chưa có hiệu lực'],
  ['zero', { value: 0, unit: delegates }, '0\u00A0délégués', '0\u00A0đại biểu'],
];

for (const [promise, changes, fr, vi] of cases) {
  test(`${promise} is printed as each language does`, () => {
    assert.equal(factText('fr', madeFact(changes)), fr);
    assert.equal(factText('vi', madeFact(changes)), vi);
  });
}
