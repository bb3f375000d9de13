import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeness, textsThatAnswer } from '../../src/search/texts.ts';
import { indexOf } from './made-index.ts';

const inOrder = async (texts: Record<string, string>, question: string) => {
  const { index } = indexOf(texts);
  const { found } = await textsThatAnswer(index.pagefind, 'fr', question);
  return [...found.values()].sort((a, b) => b.score - a.score).map(({ id }) => id);
};

test('words that stand side by side are close, words far apart are not, one word has no distance', () => {
  assert.equal(closeness([4, 5, 6], 3), 1);
  assert.equal(closeness([1, 50, 52, 99], 2), 1 / 2);
  assert.equal(closeness([1, 101], 2), 1 / 100);
  assert.equal(closeness([7], 1), 0);
  assert.equal(closeness([], 2), 0);
});

test('a text that holds the phrase comes before one that holds its words', async () => {
  const texts = { words: 'pays, loin de toute autre chose, preuve', phrase: 'une preuve pays', none: 'rien' };
  assert.deepEqual(await inOrder(texts, 'preuve pays'), ['phrase', 'words']);
});

test('the phrase is asked for with its common words, the words without them', async () => {
  const { index, asked } = indexOf({});
  await textsThatAnswer(index.pagefind, 'fr', 'état de art');
  assert.ok(asked.includes('"état de art"') && asked.includes('état art'), asked.join());
});

test('when few texts hold all the words, those that hold some come after them', async () => {
  const texts = { both: 'preuve bananes', one: 'bananes', none: 'rien' };
  assert.deepEqual(await inOrder(texts, 'preuve bananes'), ['both', 'one']);
});

test('when no text holds a joined word, its parts are asked for', async () => {
  const { index, asked } = indexOf({});
  await textsThatAnswer(index.pagefind, 'fr', 'e-enfance');
  assert.ok(asked.includes('enfance'));
});

test('a question is asked with its letters as the index knows them', async () => {
  const { index, asked } = indexOf({});
  await textsThatAnswer(index.pagefind, 'vi', 'điều');
  assert.ok(asked.includes('d\u0335iều'));
});
