import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { KeptList, SiteVersion } from '../../src/offline/kept/kept-list.ts';
import { DIST, pages } from './dist.ts';

const read = (file: string) => readFileSync(join(DIST, file), 'utf8');
const list = JSON.parse(read('offline/files.json')) as KeptList;
const site = JSON.parse(read('offline/version.json')) as SiteVersion;
const setsAt = (address: string) => list.files.find(({ path }) => `/${path}` === address)?.sets ?? [];

test('each file of the list is in the site with these bytes and this hash', () => {
  assert.ok(list.files.length > 400);
  for (const { path, bytes, hash } of list.files) {
    const content = readFileSync(join(DIST, path, path === '' || path.endsWith('/') ? 'index.html' : ''));
    assert.equal(content.length, bytes, path);
    assert.equal(createHash('sha256').update(content).digest('base64url'), hash, path);
  }
});

test('each page of the map is in the whole of its language, and the door in every choice', () => {
  const map = [...read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url ?? '').pathname);
  assert.ok(map.length > 180);
  for (const address of map) assert.ok(setsAt(address).includes(address.slice(1, 3)), address);
  assert.deepEqual(setsAt('/'), ['common']);
});

test('each file that a page loads is in the choices that hold the page', () => {
  for (const { address, $ } of pages) {
    const loaded = $('script[src], link[rel=stylesheet], link[rel=icon], link[rel=manifest], img[src]')
      .map((_, node) => $(node).attr('src') ?? $(node).attr('href'))
      .get();
    for (const file of loaded) {
      const sets = setsAt(file);
      for (const set of setsAt(address)) assert.ok(sets.includes('common') || sets.includes(set), `${address}: ${file}`);
    }
  }
});

test('the search of each language is in the whole of that language', () => {
  for (const locale of ['fr', 'vi']) {
    assert.ok(list.files.some(({ path, sets }) => path.startsWith('pagefind/') && sets.includes(locale)));
  }
});

test('the version and the sizes that pages ask for are those of the list', () => {
  assert.equal(site.version, list.version);
  assert.equal(site.day, list.day);
  assert.ok((site.sizes['fr-articles'] ?? Infinity) < (site.sizes['fr'] ?? 0) * 0.7, 'the smaller choice is not small');
});

test('the service worker is at the root, knows no version, and no script but that of the section registers it', () => {
  assert.ok(!read('sw.js').includes(list.version));
  for (const file of globSync('{_astro,offline}/**/*.js', { cwd: DIST })) {
    const registers = read(file).includes('serviceWorker.register');
    assert.equal(registers, /offline\/download-copy-/.test(file.replaceAll('\\', '/')), file);
  }
});

test('the host is told to keep neither the worker nor the list for long', () => {
  const headers = read('_headers');
  for (const path of ['/sw.js', '/offline/*']) {
    assert.match(headers, new RegExp(`^${path.replace('*', '\\*')}\\n  ! Cache-Control\\n  Cache-Control: no-cache$`, 'm'));
  }
  assert.match(readFileSync('docs/hosting.md', 'utf8'), /sw\.js/);
});

test('the manifest has what a browser asks of a site to install it', () => {
  const manifest = JSON.parse(read('site.webmanifest')) as {
    display: string;
    icons: { src: string; sizes: string; purpose?: string }[];
  };
  assert.equal(manifest.display, 'standalone');
  for (const size of ['192x192', '512x512'])
    assert.ok(
      manifest.icons.some(({ sizes }) => sizes === size),
      size,
    );
  assert.ok(manifest.icons.some(({ purpose }) => purpose === 'maskable'));
  for (const { src, sizes } of manifest.icons.filter((icon) => icon.src.endsWith('.png'))) {
    const bytes = readFileSync(join(DIST, src));
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
  }
});
