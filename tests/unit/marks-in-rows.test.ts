import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marksInRows } from '../../src/figures/marks-in-rows.ts';

test('as many marks are drawn as are counted, row by row', () => {
  assert.equal(marksInRows(40, 10, 9).match(/M/g)?.length, 40);
  assert.match(marksInRows(11, 10, 9), /M0 12h9v9h-9z$/);
});
