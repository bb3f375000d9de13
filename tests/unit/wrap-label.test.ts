import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textWidth, wrapLabel } from '../../src/figures/wrap-label.ts';

test('a label is cut at spaces, and no line is wider than its room', () => {
  const lines = wrapLabel('Les attaques contre les systèmes et les données', 14, 120);
  assert.equal(lines.join(' '), 'Les attaques contre les systèmes et les données');
  assert.ok(lines.length > 2);
  for (const line of lines) assert.ok(textWidth(line, 14) <= 120, line);
});

test('a label that has room stands on one line', () => assert.deepEqual(wrapLabel('Les moyens', 14, 120), ['Les moyens']));

test('what a no-break space holds stays together', () => {
  assert.deepEqual(wrapLabel('Une preuve\u00A0: oui', 14, 70), ['Une', 'preuve\u00A0:', 'oui']);
});

test('a word wider than its room is refused, and named', () => {
  assert.throws(() => wrapLabel('anticonstitutionnellement', 14, 100), /"anticonstitutionnellement" of .* is too long/);
});

test('wide letters count for more than narrow ones', () => assert.ok(textWidth('mmm', 10) > 2 * textWidth('iii', 10)));
