import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighbours } from '../../src/catalogue/neighbours.ts';

const name = (number: number) => `article ${number}`;

test('a number in the middle has one before and one after', () => {
  assert.deepEqual(neighbours(16, 68, name), { before: 'article 15', after: 'article 17' });
});

test('nothing stands before the first and nothing after the last', () => {
  assert.deepEqual(neighbours(1, 68, name), { before: undefined, after: 'article 2' });
  assert.deepEqual(neighbours(68, 68, name), { before: 'article 67', after: undefined });
});
