import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphs } from '../../src/language/paragraphs.ts';

test('an empty line sets paragraphs apart, a new line alone does not', () =>
  assert.deepEqual(paragraphs('Un,\nsuite.\n\nDeux.\n \n\nTrois.\n'), ['Un,\nsuite.', 'Deux.', 'Trois.']));
