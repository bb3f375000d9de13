import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedWords, normalise } from '../../src/search/question.ts';
import { markLetters } from '../../src/search/searchable-copy.ts';

const french: [typed: string, asked: string][] = [
  ["l'accès", 'accès'],
  ['L’accès', 'accès'],
  ["droits de l'homme", 'droits de homme'],
  ["qu'il lorsqu'elle", 'il elle'],
  ["aujourd'hui", "aujourd'hui"],
  ['art. 16', 'article 16'],
  ['art 16', 'article 16'],
  ["l'Art.16 ?", 'article 16 ?'],
  ['artiste', 'artiste'],
  ['article\u00A016', 'article 16'],
  ['  preuve \n\t électronique ', 'preuve électronique'],
  ['« sans droit »', 'sans droit'],
  ['e\u2011Enfance', 'e-Enfance'],
  ['cœur', 'co\u034Feur'],
  ['', ''],
];

for (const [typed, asked] of french) {
  test(`in French, ${JSON.stringify(typed)} asks for “${asked}”`, () => assert.equal(normalise('fr', typed), asked));
}

const vietnamese: [typed: string, asked: string][] = [
  ['Điều 16', 'D\u0335iều 16'],
  ['điều'.normalize('NFD'), 'd\u0335iều'],
  ['đ. 16', 'd\u0335iều 16'],
  ['“không có quyền”', 'không có quyền'],
  ["đ'accord", "d\u0335'accord"],
  ['dieu 16', 'dieu 16'],
];

for (const [typed, asked] of vietnamese) {
  test(`in Vietnamese, ${JSON.stringify(typed)} asks for “${asked}”`, () => assert.equal(normalise('vi', typed), asked));
}

test('common words are not asked for', () => {
  assert.deepEqual(askedWords('fr', 'le droit de la victime'), ['droit', 'victime']);
  assert.deepEqual(askedWords('fr', 'Les Droits'), ['Droits']);
  assert.deepEqual(askedWords('vi', markLetters('quyền của người được bảo vệ')), ['quyền', 'người', 'bảo', 'vệ']);
});

test('common words are asked for when nothing else is', () => {
  assert.deepEqual(askedWords('fr', 'de la'), ['de', 'la']);
  assert.deepEqual(askedWords('vi', markLetters('được')), [markLetters('được')]);
});

test('an empty question has no words', () => {
  assert.deepEqual(askedWords('fr', ''), []);
});
