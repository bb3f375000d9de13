import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { listFiles, versionOf } from '../../src/offline/kept/kept-files.ts';

const site: Record<string, string> = {
  'index.html': 'door',
  '_astro/x.js': 'x',
  'robots.txt': 'r',
  'fr/index.html': 'accueil',
  'fr/articles/7/index.html': 'sept',
  'vi/index.html': 'trang chủ',
  'vi/dieu/7/index.html': 'bảy',
};

/** Lists a site made of these files, written in this order. */
function listing(files: Record<string, string>, day = '2026-11-21') {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, name)), { recursive: true });
      writeFileSync(join(dist, name), text);
    }
    return listFiles(dist, day);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

test('the list names each file by its address, in order, with its bytes, its hash and its sets', () => {
  const { files } = listing(site);
  assert.deepEqual(
    files.map(({ path }) => path),
    ['', '_astro/x.js', 'fr/', 'fr/articles/7/', 'vi/', 'vi/dieu/7/'],
  );
  assert.deepEqual(files[0], {
    path: '',
    bytes: 4,
    // printf door | openssl dgst -sha256 -binary | basenc --base64url
    hash: 'JTTi3h3sJP7atMACZrVbqbpg3eA6NJxbVmIYndVhup4',
    sets: ['common'],
  });
});

test('the same content is the same version, whatever the day and the order it was written in', () => {
  const again = Object.fromEntries(Object.entries(site).reverse());
  assert.equal(listing(again, '2027-01-01').version, listing(site).version);
});

test('a changed, added or lost file is another version', () => {
  const { 'fr/articles/7/index.html': _, ...lost } = site;
  const versions = [site, lost, { ...site, 'fr/index.html': 'Accueil' }, { ...site, '_astro/y.js': 'x' }].map(
    (files) => listing(files).version,
  );
  assert.equal(new Set(versions).size, 4);
});

test('the size of a choice counts what is common to all', () => {
  const { sizes, day } = versionOf(listing(site));
  assert.equal(day, '2026-11-21');
  // What is made holds the door, a script, the home page of each language and one article.
  assert.deepEqual(sizes, {
    fr: 4 + 1 + 7 + 4,
    'fr-lessons': 4 + 1 + 7,
    'fr-articles': 4 + 1 + 7 + 4,
    vi: 4 + 1 + 11 + 5,
    'vi-lessons': 4 + 1 + 11,
    'vi-articles': 4 + 1 + 11 + 5,
  });
});

test('a file that belongs nowhere stops the build', () => {
  assert.throws(() => listing({ ...site, 'fil.rss': 'x' }), /fil\.rss of the built site is in no set/);
});

test('a choice that would keep nothing stops the build', () => {
  const french = Object.fromEntries(Object.entries(site).filter(([name]) => !name.startsWith('vi/')));
  assert.throws(() => versionOf(listing(french)), /The choice "vi" of src\/offline\/kept\/choices\.ts would keep no file/);
});
