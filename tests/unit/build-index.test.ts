import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIndex } from '../../src/search/build-index.ts';

const page = (locale: string, inside: string) =>
  `<!doctype html><html lang="${locale}"><head><title>t</title></head><body>${inside}</body></html>`;
const read = '<main data-pagefind-body><h1>Titre</h1><p>Texte.</p></main>';

/** Indexes a built site made of these pages. */
async function indexing(pages: Record<string, string>) {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(dist, name), html);
    const counts = await buildIndex(dist);
    return { counts, written: existsSync(join(dist, 'pagefind/pagefind.js')) };
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

test('each language has its pages in the index, and pages marked for no search are left out', async () => {
  const { counts, written } = await indexing({
    'a.html': page('fr', read),
    'b.html': page('fr', read),
    'c.html': page('vi', read),
    'd.html': page('fr', '<main>Recherche</main>'),
  });
  assert.deepEqual(counts, { fr: 2, vi: 1 });
  assert.ok(written);
});

test('an index without one of the languages, or with a third one, stops the build', async () => {
  const wrong: Record<string, string>[] = [
    {},
    { 'a.html': page('fr', read) },
    { 'a.html': page('fr', read), 'b.html': page('vi', '<main>Tìm</main>') },
    { 'a.html': page('fr', read), 'b.html': page('vi', read), 'c.html': page('en', read) },
  ];
  for (const pages of wrong) await assert.rejects(indexing(pages), /it needs fr and vi/);
});
