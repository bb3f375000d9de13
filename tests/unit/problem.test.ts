import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe } from '../../src/checks/problem.ts';

test('a problem is told with its file, its line and its cure', () => {
  const problem = { file: 'content/facts.yaml', line: 12, what: 'no source', cure: 'name one' };
  assert.equal(describe(problem), 'content/facts.yaml:12: no source\n    Cure: name one');
});
