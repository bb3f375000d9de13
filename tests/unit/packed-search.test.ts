import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { close, createIndex } from 'pagefind';
import { packedSearch } from '../../src/offline/usb/packed-search.ts';

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Packed {
  titles: Record<string, string>;
  pagefind: {
    options: (options: object) => Promise<void>;
    search: (question: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
  };
}

/** Runs a packed search as a page would, in a world without fetch, Worker or import. */
function run(code: string, locale: string): Packed {
  const document = { querySelector: () => ({ getAttribute: () => locale }), currentScript: null };
  const window: { packedSearch?: Record<string, Packed> } = {};
  const world = { window, document, location: { href: 'file:///copy/' }, console, setTimeout };
  const answers = { Response, DecompressionStream, TextDecoder, TextEncoder, URL, WebAssembly, Uint8Array, atob };
  runInNewContext(code, { ...world, ...answers });
  const packed = window.packedSearch?.[locale];
  assert.ok(packed);
  return packed;
}

test('the search of a language answers from one script, without a request', async () => {
  const { index } = await createIndex({});
  assert.ok(index);
  const content = '<html lang="fr"><body><h1>Accès illicite</h1><p>Entrer sans droit.</p></body></html>';
  await index.addHTMLFile({ sourcePath: 'fr/articles/7/index.html', content });
  await index.writeFiles({ outputPath: folder });
  await close();
  writeFileSync(join(folder, 'titles.json'), '{"a":"Accès illicite"}');
  writeFileSync(join(folder, 'more.json'), '{}');

  const code = await packedSearch(folder, 'fr');
  assert.equal(code, await packedSearch(folder, 'fr'), 'the same index gives the same bytes');
  const { pagefind, titles } = run(code, 'fr');
  assert.equal(JSON.stringify(titles), '{"a":"Accès illicite"}');
  await pagefind.options({ noWorker: true, basePath: 'pack:/pagefind/fr/', baseUrl: '/' });
  const { results } = await pagefind.search('illicite');
  assert.equal((await results[0]?.data())?.url, '/fr/articles/7/');
  assert.equal((await pagefind.search('xylophone')).results.length, 0);
});

test('an index that is not there, or not whole, stops the build with the cure', async () => {
  await assert.rejects(packedSearch(join(folder, 'nowhere'), 'vi'), /needs .*pagefind\.js.*let the search index come before/);
  rmSync(join(folder, 'titles.json'), { force: true });
  await assert.rejects(packedSearch(folder, 'fr'), /titles\.json/);
});
