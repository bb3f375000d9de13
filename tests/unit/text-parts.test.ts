import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sideBySide, textParts } from '../../src/markdown/text-parts.ts';

const text = `<p>Tête</p> <div class="heading"><h2 id="contenu">Ce qu’il dit</h2></div>
<p id="contenu-1">Un.</p><ul><li id="contenu-2">Deux.</li></ul>
<section><div class="heading"><h2 id="classe">À discuter</h2></div></section>`;

test('a text is cut at its headings, whether they stand alone or in a section', () => {
  const parts = textParts(text);
  assert.deepEqual(
    parts.map(({ id }) => id),
    ['', 'contenu', 'classe'],
  );
  assert.equal(parts[0]?.html, '<p>Tête</p>');
  assert.match(parts[1]?.html ?? '', /^<div class="heading"><h2 id="contenu">.*<li id="contenu-2">Deux\.<\/li><\/ul>/s);
  assert.match(parts[2]?.html ?? '', /^<section>.*<h2 id="classe">/s);
});

test('the ids of a second text get a suffix, each of them, and its parts keep their names', () => {
  const parts = textParts(text, '-bis');
  assert.equal(parts[1]?.id, 'contenu');
  const ids = [
    ...parts
      .map(({ html }) => html)
      .join('')
      .matchAll(/ id="([^"]*)"/g),
  ].map(([, id]) => id);
  assert.deepEqual(ids, ['contenu-bis', 'contenu-1-bis', 'contenu-2-bis', 'classe-bis']);
});

test('a heading without an id stops the build and is named', () => {
  assert.throws(() => textParts('<h2>Sans nom</h2>'), /« Sans nom » has no id/);
  assert.throws(() => textParts('<div class="heading"><h2>Sans nom</h2></div>'), /« Sans nom » has no id/);
});

test('two texts stand part beside part; when they have not the same parts, the build stops and both are named', () => {
  const rows = sideBySide(textParts(text), textParts(text, '-bis'));
  assert.deepEqual(
    rows.map(([own, sister]) => own.id === sister.id),
    [true, true, true],
  );
  const shorter = textParts(text.replace(/<section>.*/s, ''));
  assert.throws(() => sideBySide(textParts(text), shorter), /contenu, classe; , contenu\. Give the headings the same ids/);
});
