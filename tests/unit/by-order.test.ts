import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byOrder, neighboursByOrder } from '../../src/catalogue/by-order.ts';

const entries = [3, 1, 2].map((order) => ({ data: { order, name: `lesson ${order}` } }));
const name = (data: { name: string }) => data.name;

test('entries are put in the order of their records, and the list that was given stays as it was', () => {
  assert.deepEqual(
    byOrder(entries).map(({ data }) => data.order),
    [1, 2, 3],
  );
  assert.equal(entries[0]?.data.order, 3);
});

test('an entry in the middle has one before and one after, however they are listed', () => {
  assert.deepEqual(neighboursByOrder(entries, 2, name), { before: 'lesson 1', after: 'lesson 3' });
});

test('nothing stands before the first entry and nothing after the last', () => {
  assert.deepEqual(neighboursByOrder(entries, 1, name), { before: undefined, after: 'lesson 2' });
  assert.deepEqual(neighboursByOrder(entries, 3, name), { before: 'lesson 2', after: undefined });
});
