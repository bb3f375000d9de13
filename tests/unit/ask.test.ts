import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask, type Found, type Pagefind } from '../../src/search/ask.ts';

/** An index that knows the answers to some questions, each as the ids of its pages, best first, with their scores. */
function indexOf(answers: Record<string, Record<string, number>>) {
  const asked: string[] = [];
  const found = ([id, score]: [string, number]): Found => ({
    id,
    score,
    data: () => Promise.resolve({ url: `/${id}/`, excerpt: '', meta: {}, sub_results: [] }),
  });
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    search: (question) => {
      asked.push(question);
      return Promise.resolve({ results: Object.entries(answers[question] ?? {}).map(found) });
    },
  };
  return { pagefind, asked };
}

const ids = (results: Found[]) => results.map(({ id }) => id);

test('the pages that hold the phrase come first, then those that hold all its words', async () => {
  const { pagefind } = indexOf({ 'preuve pays': { a: 9, b: 8, c: 7, d: 6 }, '"preuve pays"': { d: 2, b: 1 } });
  assert.deepEqual(ids(await ask(pagefind, 'fr', 'preuve pays')), ['b', 'd', 'a', 'c']);
});

test('the phrase is asked for with its common words, the words without them', async () => {
  const { pagefind, asked } = indexOf({});
  await ask(pagefind, 'fr', "état de l'art");
  assert.ok(asked.includes('"état de art"'), asked.join());
  assert.ok(asked.includes('état art'), asked.join());
});

test('a single word is asked for once', async () => {
  const { pagefind, asked } = indexOf({ preuve: { a: 1 } });
  assert.deepEqual(ids(await ask(pagefind, 'fr', 'preuve')), ['a']);
  assert.deepEqual(asked, ['preuve']);
});

test('when no page holds all the words, those with the most and rarest come first', async () => {
  const { pagefind } = indexOf({ preuve: { a: 3, b: 2 }, bananes: { b: 2, c: 1 } });
  assert.deepEqual(ids(await ask(pagefind, 'fr', 'preuve bananes')), ['b', 'a', 'c']);
});

test('when no page holds a joined word, its parts are asked for', async () => {
  const { pagefind } = indexOf({ aujourd: { a: 1 }, enfance: { b: 1 } });
  assert.deepEqual(ids(await ask(pagefind, 'fr', "aujourd'hui")), ['a']);
  assert.deepEqual(ids(await ask(pagefind, 'fr', 'e-enfance')), ['b']);
});

test('a question is asked with its letters as the index knows them', async () => {
  const { pagefind } = indexOf({ 'd\u0335iều 16': { a: 1 } });
  assert.deepEqual(ids(await ask(pagefind, 'vi', 'điều 16')), ['a']);
});

test('an empty question asks for nothing and finds nothing', async () => {
  const { pagefind, asked } = indexOf({ '': { a: 1 } });
  for (const typed of ['', '   ', '« »']) assert.deepEqual(await ask(pagefind, 'fr', typed), []);
  assert.deepEqual(asked, []);
});

test('a question that no page answers finds nothing', async () => {
  const { pagefind } = indexOf({});
  assert.deepEqual(await ask(pagefind, 'vi', 'chuối chín'), []);
});
