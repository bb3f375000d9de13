import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { readFolder, readList, readTexts } from '../../src/catalogue/read-content.ts';

/** Writes a content folder with these files, reads it, and removes it. */
function reading<Read>(files: Record<string, string>, read: (root: string) => Read): Read {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), text);
    }
    return read(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

const facts = '# Figures\n- id: one\n  label:\n    fr: Un\n    vi: Một\n- id: two\n  asOf: 2025-10-25\n';

test('the records of a list are read in order, with their ids', () => {
  const ids = reading({ 'facts.yaml': facts }, (root) => readList('facts', root).map(({ id }) => id));
  assert.deepEqual(ids, ['one', 'two']);
});

test('a day in YAML stays the text that was written', () => {
  const [, two] = reading({ 'facts.yaml': facts }, (root) => readList('facts', root));
  assert.deepEqual(two?.data, { id: 'two', asOf: '2025-10-25' });
});

test('the line of a value is known, and of its record when the value is missing', () => {
  const [one, two] = reading({ 'facts.yaml': facts }, (root) => readList('facts', root));
  assert.equal(one?.lineOf(['label', 'vi']), 5);
  assert.equal(two?.lineOf(['asOf']), 7);
  assert.equal(two?.lineOf(['sources', 0]), 6);
});

test('a file that cannot be read as a list is refused, with the file and the line', () => {
  const cases: [text: string, message: RegExp][] = [
    ['id: one\n', /facts\.yaml: write a list of records/],
    ['', /facts\.yaml: write a list of records/],
    ['- id: one\n- label: two\n', /facts\.yaml:2: a record without an id/],
    ['- id: one\n-\n', /facts\.yaml:2: a record without an id/],
    ['- id: one\n- id: "two\n', /facts\.yaml:\d+ is not valid YAML/],
    ['- id: one\n  asOf: a\n  asOf: b\n', /facts\.yaml:3 is not valid YAML: .*unique/],
  ];
  for (const [text, message] of cases)
    assert.throws(() => reading({ 'facts.yaml': text }, (root) => readList('facts', root)), message);
});

test('the entries of a folder are in the order of their numbers', () => {
  const files = Object.fromEntries(['10', '9', '1'].map((id) => [`articles/${id}/article.yaml`, 'chapter: 1\n']));
  assert.deepEqual(
    reading(files, (root) => readFolder('articles', root).map(({ id }) => id)),
    ['1', '9', '10'],
  );
});

test('an empty record is read as a record with nothing in it', () => {
  const [entry] = reading({ 'articles/1/article.yaml': '# later\n' }, (root) => readFolder('articles', root));
  assert.deepEqual(entry?.data, {});
});

test('a text is read with its language, its head, its body and its lines', () => {
  const mdx = '---\ndiscuss:\n  - Pourquoi ?\n---\n\n## Titre {#titre}\n\nTexte.\n';
  const [text] = reading({ 'articles/7/fr.mdx': mdx }, (root) => readTexts('articles', root));
  assert.deepEqual([text?.id, text?.locale, text?.folder], ['7', 'fr', 'articles']);
  assert.deepEqual(text?.head, { discuss: ['Pourquoi ?'] });
  assert.equal(text?.body, '\n## Titre {#titre}\n\nTexte.\n');
  assert.equal(text?.lineAt(text.body.indexOf('Texte')), 8);
});

test('a text with an empty head, or without one, has an empty head', () => {
  for (const mdx of ['---\n---\n\nTexte.\n', 'Texte.\n']) {
    const [text] = reading({ 'pages/home/fr.mdx': mdx }, (root) => readTexts('pages', root));
    assert.deepEqual(text?.head, {});
    assert.match(text.body, /^\n?Texte\.\n$/);
  }
});

test('a head that is not valid YAML is refused, with the file and its line in that file', () => {
  const mdx = '---\ndiscuss:\n  - Pourquoi\n    : [\n---\n\nTexte.\n';
  assert.throws(
    () => reading({ 'pages/home/fr.mdx': mdx }, (root) => readTexts('pages', root)),
    /fr\.mdx:[45] is not valid YAML/,
  );
});
