import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedWords, cleaned, indexed, numbered } from '../../src/search/question.ts';

const questions: [typed: string, clean: string][] = [
  ["l'accès", 'accès'],
  ['L’accès', 'accès'],
  ["droits de l'homme", 'droits de homme'],
  ["qu'il lorsqu'elle", 'il elle'],
  ["aujourd'hui", "aujourd'hui"],
  ['Qui a signé ?', 'Qui a signé'],
  ['article\u00A016', 'article 16'],
  ['  preuve \n\t électronique ', 'preuve électronique'],
  ['« sans droit »', 'sans droit'],
  ['e\u2011Enfance', 'e-Enfance'],
  ['“không có quyền”', 'không có quyền'],
  ['điều'.normalize('NFD'), 'điều'],
  ['', ''],
];
for (const [typed, clean] of questions) {
  test(`${JSON.stringify(typed)} is asked as “${clean}”`, () => assert.equal(cleaned(typed), clean));
}

test('a question is written as the index is', () => {
  assert.equal(indexed('Điều'), 'D\u0335iều');
  assert.equal(indexed('cœur'), 'co\u034Feur');
});

test('common words and question words are not asked for', () => {
  assert.deepEqual(askedWords('fr', 'le droit de la victime'), ['droit', 'victime']);
  assert.deepEqual(askedWords('fr', 'Les Droits'), ['Droits']);
  assert.deepEqual(askedWords('fr', 'combien de pays'), ['pays']);
  assert.deepEqual(askedWords('vi', 'quyền của người được bảo vệ'), ['quyền', 'người', 'bảo', 'vệ']);
});

test('a Vietnamese word without marks is common only when it can be no other', () => {
  assert.deepEqual(askedWords('vi', 'bao ve cua'), ['bao', 've']);
});

test('common words are asked for when nothing else is', () => {
  assert.deepEqual(askedWords('fr', 'de la'), ['de', 'la']);
  assert.deepEqual(askedWords('vi', 'được'), ['được']);
  assert.deepEqual(askedWords('fr', ''), []);
});

const numbers: [locale: 'fr' | 'vi', question: string, place: string | undefined][] = [
  ['fr', '16', 'fr/articles/16/'],
  ['fr', 'article 16', 'fr/articles/16/'],
  ['fr', 'Art.16', 'fr/articles/16/'],
  ['fr', 'art16', 'fr/articles/16/'],
  ['fr', 'articles 16 et 17', 'fr/articles/16/'],
  ['fr', 'article n° 16', 'fr/articles/16/'],
  ['fr', 'điều 16', 'fr/articles/16/'],
  ['vi', 'Điều 16', 'vi/dieu/16/'],
  ['vi', 'dieu 16 khoan 2', 'vi/dieu/16/'],
  ['vi', 'điều số 16', 'vi/dieu/16/'],
  ['vi', 'article 16', 'vi/dieu/16/'],
  ['fr', 'chapitre 2', 'fr/chapitres/2/'],
  ['fr', 'Chapitre IV', 'fr/chapitres/4/'],
  ['vi', 'chương V', 'vi/chuong/5/'],
  ['fr', 'article 69', undefined],
  ['fr', 'article 0', undefined],
  ['fr', 'chapitre 10', undefined],
  ['fr', '72 signatures', undefined],
  ['fr', 'réseau 24/7', undefined],
  ['fr', '2026', undefined],
  ['fr', '', undefined],
];
for (const [locale, question, place] of numbers) {
  test(`in ${locale}, “${question}” names ${place ?? 'no article and no chapter'}`, () =>
    assert.equal(numbered(locale, question), place));
}
