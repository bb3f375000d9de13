import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOurWords } from '../../src/search/synonyms.ts';
import { names } from './made-index.ts';

test('another name of a term becomes the term, and it is said whether it was the whole question', () => {
  assert.deepEqual(inOurWords(names, 'phishing'), { words: 'hameçonnage', whole: true });
  assert.deepEqual(inOurWords(names, 'attaque par Phishing bancaire'), {
    words: 'attaque par hameçonnage bancaire',
    whole: false,
  });
  assert.deepEqual(inOurWords(names, 'lua dao qua mang'), { words: 'hameçonnage', whole: true });
});

test('the longest name is the one that is meant', () => {
  assert.equal(inOurWords(names, 'une aide entre juges')?.words, 'une entraide judiciaire');
});

test('a question in our words, or without any name of a term, stays', () => {
  assert.equal(inOurWords(names, 'hameçonnage'), undefined);
  assert.equal(inOurWords(names, 'extradition'), undefined);
});
