import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articlesOf } from '../../src/figures/chapter-of.ts';

test('a chapter holds every article from its first to its last', () => {
  assert.deepEqual(articlesOf({ id: '1', data: { articles: [1, 6] } }), [1, 2, 3, 4, 5, 6]);
  assert.deepEqual(articlesOf({ id: '9', data: { articles: [59, 68] } }).length, 10);
});

test('a chapter of one article holds that one', () => {
  assert.deepEqual(articlesOf({ id: '8', data: { articles: [58, 58] } }), [58]);
});
