import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/catalogue/find.ts';

const records = [{ id: 'child-age' }, { id: 'child-image' }, { id: 'in-force' }];

test('the record with the id is found', () => {
  assert.equal(find(records, 'in-force', 'a test'), records[2]);
});

test('a wrong id stops the build and names who asked, what for, and what is near', () => {
  assert.throws(() => find(records, 'child-agee', '<Fact> on /fr/articles/16/'), {
    message: '<Fact> on /fr/articles/16/ asks for "child-agee", which does not exist. Near it: child-age, child-image',
  });
});

test('a wrong id with nothing near it stops the build as well', () => {
  assert.throws(() => find(records, 'zebra', 'a test'), /a test asks for "zebra", which does not exist/);
  assert.throws(() => find([], 'zebra', 'a test'), /"zebra"/);
});
