import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { MadeFile } from '../../src/formats/downloads-index.ts';
import { formatBytes } from '../../src/language/dates-and-numbers.ts';
import { DIST, pageAt } from './dist.ts';

const { day, files } = JSON.parse(readFileSync(join(DIST, 'downloads/index.json'), 'utf8')) as { day: string; files: MadeFile[] };
const pages = [
  { locale: 'fr', ...pageAt('/fr/telechargements/') },
  { locale: 'vi', ...pageAt('/vi/tai-ve/') },
] as const;

test('the index names its day, and each file with its true size and sum', () => {
  assert.match(day, /^\d{4}-\d{2}-\d{2}$/);
  assert.ok(files.length >= 5);
  for (const { path, bytes, sha256 } of files) {
    const content = readFileSync(join(DIST, path));
    assert.equal(content.length, bytes, path);
    assert.equal(createHash('sha256').update(content).digest('hex'), sha256, path);
  }
});

test('every file of the downloads folder is in the index', () => {
  const there = globSync('downloads/**/*', { cwd: DIST }).map((path) => `/${path.replaceAll('\\', '/')}`);
  const made = there.filter((path) => path !== '/downloads/index.json' && statSync(join(DIST, path)).isFile());
  for (const path of made)
    assert.ok(
      files.some((file) => file.path === path),
      path,
    );
});

const described = files.filter(({ kind }) => kind !== 'lesson' && kind !== 'card');

test('both pages offer each file that has a record, with its title, what it is for, and its size', () => {
  for (const { locale, address, $ } of pages) {
    for (const { path, bytes } of described) {
      const link = $(`main a[download][href="${path}"]`);
      assert.equal(link.length, 1, `${address} ${path}`);
      const entry = link.closest('.file');
      assert.ok(entry.find('h3').text().length > 3, path);
      assert.ok(entry.find('p').first().text().length > 20, path);
      assert.equal(entry.find('[data-bytes-of]').text(), formatBytes(locale, bytes), path);
    }
    assert.equal($('main a[download]').length, described.length, address);
  }
});

test('each page tells how to keep the site, to put it on a stick, to find the files of a lesson, to read the book and to check a file', () => {
  for (const { address, $ } of pages) {
    for (const id of ['garder', 'lecons', 'cle-usb', 'epub', 'verifier', 'licence'])
      assert.equal($(`#${id}`).length, 1, `${address}#${id}`);
    assert.equal($('main a[href="/downloads/index.json"]').length, 1, address);
    assert.equal($('main a[href$="/lecons/"], main a[href$="/bai-hoc/"]').length, 1, address);
  }
});
