import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetically, letterOf } from '../../src/language/alphabet.ts';

const cases: [promise: string, locale: 'fr' | 'vi', inOrder: string[]][] = [
  ['in Vietnamese, đ comes after every d', 'vi', ['dân', 'dữ liệu', 'dz', 'đại diện', 'điều', 'e']],
  [
    'in Vietnamese, a, ă and â are three letters, and so are o, ô, ơ and u, ư',
    'vi',
    ['an', 'ăn', 'ân', 'on', 'ôn', 'ơn', 'un', 'ưn'],
  ],
  ['in Vietnamese, the tones follow one another', 'vi', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
  ['in Vietnamese, a letter counts before a tone', 'vi', ['má', 'man']],
  ['in French, an accent counts after the letters', 'fr', ['cote', 'coté', 'cotes', 'État', 'étude', 'extradition']],
  ['in French, œ stands between od and of', 'fr', ['odeur', 'œuvre', 'offre']],
];

for (const [promise, locale, inOrder] of cases) {
  test(promise, () => assert.deepEqual([...inOrder].reverse().sort(alphabetically(locale)), inOrder));
}

test('a title stands under its first letter, without marks; Đ is a letter, and what begins with none stands apart', () => {
  for (const [title, letter] of [
    ['Écoute', 'E'],
    ['« accès »', 'A'],
    ['ảnh', 'A'],
    ['điều', 'Đ'],
    ['œuvre', 'O'],
    ['24/7', '#'],
    ['', '#'],
  ] as const) {
    assert.equal(letterOf(title), letter, title);
  }
});
