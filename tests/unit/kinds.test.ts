import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOf, kinds } from '../../src/search/kinds.ts';
import { searchWords } from '../../src/language/search-words.ts';

const places: [address: string, kind: string][] = [
  ['fr/articles/16/', 'article'],
  ['vi/dieu/16/', 'article'],
  ['fr/articles/', 'page'],
  ['vi/chuong/2/', 'chapter'],
  ['fr/glossaire/#phishing', 'term'],
  ['vi/thuat-ngu/', 'page'],
  ['fr/messages/cooperation/', 'message'],
  ['vi/dong-thoi-gian/#adoption', 'event'],
  ['fr/chiffres/#signatories', 'figure'],
  ['fr/questions/#who-signed', 'question'],
  ['vi/nhan-vat/#to-lam', 'person'],
  ['fr/a-propos/', 'page'],
  ['fr/', 'page'],
];
for (const [address, kind] of places) test(`${address} is a ${kind}`, () => assert.equal(kindOf(address), kind));

test('each kind has a name in both languages', () => {
  for (const { kinds: names } of Object.values(searchWords)) assert.deepEqual(Object.keys(names).sort(), [...kinds].sort());
});
