import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildIndex } from '../../src/search/build-index.ts';
import type { Title } from '../../src/search/title.ts';

const page = (locale: string, inside: string) =>
  `<!doctype html><html lang="${locale}"><head><title>t</title></head><body>${inside}</body></html>`;
const read = '<main data-pagefind-body><h1>Titre</h1><p>Texte.</p></main>';

/** Indexes a built site made of these pages. */
async function indexing(pages: Record<string, string>) {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    for (const [name, html] of Object.entries(pages)) writeFileSync(join(dist, name), html);
    const counts = await buildIndex(dist, () => new Map());
    const titles = (locale: string) => JSON.parse(readFileSync(join(dist, `pagefind/${locale}/titles.json`), 'utf8')) as Title[];
    return { counts, written: existsSync(join(dist, 'pagefind/vi/pagefind.js')), titles: titles('fr') };
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

test('each language has its pages in an index of its own, and pages marked for no search are left out', async () => {
  const { counts, written, titles } = await indexing({
    'a.html': page('fr', read),
    'b.html': page('fr', read),
    'c.html': page('vi', read),
    'd.html': page('fr', '<main>Recherche</main>'),
  });
  assert.deepEqual(counts, { fr: 2, vi: 1 });
  assert.ok(written);
  assert.deepEqual(
    titles.map(([, address, title]) => [address, title]),
    [
      ['a.html', 'Titre'],
      ['b.html', 'Titre'],
    ],
  );
  assert.equal(new Set(titles.map(([id]) => id)).size, 2, 'each title has the id of its own text');
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
