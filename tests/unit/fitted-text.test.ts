import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitted, widthInAnyFont, widthOf, wrapLabel, wrapped } from '../../src/figures/fitted-text.ts';

test('a text is as wide as its letters: twice the size, twice the width; marks take none', () => {
  assert.ok(widthOf('mm', 10) > widthOf('ii', 10));
  assert.equal(widthOf('Objet', 20), 2 * widthOf('Objet', 10));
  assert.equal(widthOf('ệ', 10), widthOf('e', 10));
});

test('a text is broken at its spaces, never within a word, never at a no-break space', () => {
  assert.deepEqual(wrapped('Adopter un protocole', 10, widthOf('Adopter un', 10)), ['Adopter un', 'protocole']);
  assert.deepEqual(wrapped('un protocole', 10, 1), ['un', 'protocole']);
  assert.deepEqual(wrapped('50\u00A0%', 10, 1), ['50\u00A0%']);
});

test('the largest size at which all texts stand in the room is taken', () => {
  const texts = [
    { text: 'Accès', leading: 1 },
    { text: 'Truy cập', leading: 1.5 },
  ];
  const room = { width: widthOf('Truy cập', 20), height: 50 };
  assert.deepEqual(fitted(texts, room, [30, 20, 10], 'x'), { size: 20, lines: [['Accès'], ['Truy cập']], height: 50 });
  assert.equal(fitted(texts, { ...room, height: 49 }, [30, 20, 10], 'x').size, 10);
});

test('a text that fits at no size is refused, with what it belongs to and the cure', () => {
  assert.throws(
    () => fitted([{ text: 'Anticonstitutionnellement', leading: 1 }], { width: 40, height: 40 }, [10, 8], 'content/articles/7'),
    /content\/articles\/7: « Anticonstitutionnellement » does not fit its square, even written small\. Shorten it in content\//,
  );
});

test('a label is cut at spaces, and no line is wider than its room', () => {
  const lines = wrapLabel('Les attaques contre les systèmes et les données', 14, 120);
  assert.equal(lines.join(' '), 'Les attaques contre les systèmes et les données');
  assert.ok(lines.length > 2);
  for (const line of lines) assert.ok(widthInAnyFont(line, 14) <= 120, line);
});

test('a label that has room stands on one line', () => assert.deepEqual(wrapLabel('Les moyens', 14, 120), ['Les moyens']));

test('what a no-break space holds stays together', () => {
  assert.deepEqual(wrapLabel('Une preuve\u00A0: oui', 14, 70), ['Une', 'preuve\u00A0:', 'oui']);
});

test('a word wider than its room is refused, and named', () => {
  assert.throws(() => wrapLabel('anticonstitutionnellement', 14, 100), /"anticonstitutionnellement" of .* is too long/);
});

test('wide letters count for more than narrow ones', () => assert.ok(widthInAnyFont('mmm', 10) > 2 * widthInAnyFont('iii', 10)));
