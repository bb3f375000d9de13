import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepareNames } from '../../src/search/names.ts';
import { confusable, corrected } from '../../src/search/slips.ts';
import { names, titles } from './made-index.ts';

const mended: [typed: string, instead: string][] = [
  ['extradtion', 'extradition'],
  ['hameconage', 'hameconnage'],
  ['acces ilicite', 'Accès illicite'],
  ['entraide judicaire', 'entraide judiciaire'],
  ['entr aide judiciaire', 'entraide judiciaire'],
];
for (const [typed, instead] of mended) {
  test(`« ${typed} » is taken for « ${instead} »`, () => assert.equal(corrected(names, typed), instead));
}

const kept: [typed: string, why: string][] = [
  ['extradition', 'it is a name'],
  ['extrad', 'it is the beginning of one'],
  ['ligne', 'a text holds it'],
  ['xylophone', 'nothing is near'],
  ['2026', 'a number is no slip'],
  ['mot', 'it is too short'],
];
for (const [typed, why] of kept) {
  test(`« ${typed} » is left as it is: ${why}`, () => assert.equal(corrected(names, typed), typed));
}

test('in Vietnamese, a wrong letter that makes another syllable is mended by the whole name', () => {
  const words = prepareNames('vi', [
    ['e', 'vi/thuat-ngu/#e', 'chứng cứ điện tử', []],
    ['t', 'vi/dieu/54/', 'Điều 54. Trung tâm', []],
  ]);
  assert.equal(corrected(words, 'trung cu dien tu'), 'chứng cứ điện tử');
});

test('the words of the texts that look like slips are listed, bare, once, in order', () => {
  assert.deepEqual(confusable('fr', titles, ['L’extraction d’un accès', 'Extraction, extradition']), ['extraction']);
});
