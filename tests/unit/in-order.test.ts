import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inOrder } from '../../src/catalogue/in-order.ts';

const entries = [10, 2, 1].map((position) => ({ data: { position } }));

test('records are given in the order of their file', () => {
  assert.deepEqual(inOrder(entries), [{ position: 1 }, { position: 2 }, { position: 10 }]);
});

test('the list that was given is left as it was', () => {
  inOrder(entries);
  assert.deepEqual(
    entries.map(({ data }) => data.position),
    [10, 2, 1],
  );
});
