import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bare, distance, marked, wordsOf } from '../../src/search/words.ts';

const same: [one: string, other: string][] = [
  ['Accès', 'acces'],
  ['données', 'donnee'],
  ['œuvre', 'oeuvre'],
  ['Điều', 'dieu'],
  ['dẫn', 'dan'],
  ['điều'.normalize('NFD'), 'dieu'],
  ['réseaux', 'reseau'],
];
for (const [one, other] of same) test(`without marks, ${one} is ${other}`, () => assert.equal(bare(one), bare(other)));

test('a short word keeps its last letter: « sans » is not « san », but « pays » and « pay » are one', () => {
  assert.equal(bare('os'), 'os');
  assert.notEqual(bare('vis'), bare('vi'));
});

test('the place of a tone does not change a word, its kind does', () => {
  assert.equal(marked('hoà'), marked('hòa'));
  assert.notEqual(marked('hòa'), marked('hóa'));
  assert.notEqual(marked('dương'), marked('đường'));
  assert.notEqual(marked('do'), marked('độ'));
});

test('words are cut at spaces, apostrophes, hyphens and signs', () => {
  assert.deepEqual(wordsOf('L’accès, e-Enfance : art. 16 !'), ['L', 'accès', 'e', 'Enfance', 'art', '16']);
  assert.deepEqual(wordsOf('“Điều 16”'), ['Điều', '16']);
  assert.deepEqual(wordsOf(' « » '), []);
});

const distances: [from: string, to: string, limit: number, apart: number][] = [
  ['extradition', 'extradition', 2, 0],
  ['extradtion', 'extradition', 2, 1],
  ['hameconage', 'hameconnage', 2, 1],
  ['priavte', 'private', 2, 1],
  ['ca', 'abc', 3, 3],
  ['', 'abc', 3, 3],
  ['abc', '', 3, 3],
  ['abcd', 'wxyz', 2, 3],
  ['court', 'beaucoupluslong', 2, 3],
];
for (const [from, to, limit, apart] of distances) {
  test(`“${from}” and “${to}” are ${apart} apart, when looked at up to ${limit}`, () =>
    assert.equal(distance(from, to, limit), apart));
}
