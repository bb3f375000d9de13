import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownOrder } from '../../src/catalogue/shown-order.ts';

const ids = Array.from({ length: 200 }, (_, number) => `question-${number}`);

test('every choice is shown once', () => {
  for (const id of ids) assert.deepEqual(shownOrder(id, 5).sort(), [0, 1, 2, 3, 4]);
});

test('choices are never shown in the order they were written, which may be the answer', () => {
  for (const id of ids)
    for (const count of [2, 3, 4]) assert.notDeepEqual(shownOrder(id, count), [0, 1, 2, 3].slice(0, count), id);
});

test('the order is the same at every build, and differs between questions', () => {
  assert.deepEqual(shownOrder('one', 4), shownOrder('one', 4));
  assert.ok(new Set(ids.map((id) => shownOrder(id, 4).join())).size > 10);
});

test('the first written choice is shown at every place', () => {
  const places = ids.map((id) => shownOrder(id, 4).indexOf(0));
  for (const place of [0, 1, 2, 3]) assert.ok(places.filter((each) => each === place).length > 20, String(place));
});
