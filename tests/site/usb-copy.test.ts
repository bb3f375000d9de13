/** The copy for a disk, as a reader unpacks it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { zip } from '../../src/formats/zip.ts';
import { gatherCopy } from '../../src/offline/usb/gather-copy.ts';
import { DIST, pages as builtPages } from './dist.ts';

const bytes = readFileSync(join(DIST, 'downloads/hanoi-convention.zip'));
const files = unzipSync(bytes);
const pages = Object.entries(files)
  .filter(([file]) => file.endsWith('.html'))
  .map(([file, content]) => ({ file, $: load(strFromU8(content)) }));

const ids = new Map(
  pages.map(({ file, $ }) => [
    file,
    new Set(
      $('[id]')
        .toArray()
        .map((node) => $(node).attr('id')),
    ),
  ]),
);

/** Every address of a page that a browser would follow or ask for, as written. */
const addressesOf = ({ $ }: (typeof pages)[number]) => [
  ...$('[href], [src], [action]')
    .toArray()
    .flatMap((node) => [$(node).attr('href') ?? $(node).attr('src') ?? $(node).attr('action') ?? '']),
  ...[
    ...$('style')
      .text()
      .matchAll(/url\(["']?([^"')]*)/g),
  ].map(([, address = '']) => address),
];
const elsewhere = /^(https?:|mailto:|data:)/;

test('the copy holds every page of the site but those made for a host: wrong addresses, no network', () => {
  const forReaders = builtPages.filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0);
  assert.ok(forReaders.length > 200);
  assert.deepEqual(
    forReaders.map(({ file }) => file.replaceAll('\\', '/')).filter((file) => !(file in files)),
    [],
  );
  assert.ok('index.html' in files);
});

test('every address of every page leads to a file of the copy, and every anchor to its place', () => {
  const lost = pages.flatMap((page) =>
    addressesOf(page)
      .filter((address) => !elsewhere.test(address))
      .filter((address) => {
        const [, path = '', anchor] = address.match(/^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/) ?? [];
        const file = path === '' ? page.file : posix.join(posix.dirname(page.file), path);
        return !(file in files) || (anchor && !ids.get(file)?.has(anchor));
      })
      .map((address) => `${page.file}: ${address}`),
  );
  assert.deepEqual(lost, []);
});

test('no address of the host is left in any page', () => {
  for (const { file, $ } of pages) {
    for (const node of $('*').toArray()) {
      for (const [name, value] of Object.entries($(node).attr() ?? {})) {
        if (!name.startsWith('data-')) assert.doesNotMatch(value, /^\/\S/, `${file}: ${name}="${value}"`);
      }
    }
  }
});

test('no page asks for what a disk cannot give: a module, a preload, a manifest, a policy', () => {
  for (const { file, $ } of pages) {
    const left = $('[type=module], [crossorigin], [integrity], [rel*=preload], [rel=manifest], meta[http-equiv], iframe, object');
    assert.equal(left.length, 0, `${file}: ${$.html(left.first())}`);
  }
});

test('no page asks another host for a file', () => {
  for (const { file, $ } of pages) {
    const asked = $('[src], link:not([rel=canonical]):not([rel=alternate])');
    for (const node of asked.toArray()) assert.doesNotMatch($(node).attr('src') ?? $(node).attr('href') ?? '', elsewhere, file);
  }
});

test('the scripts of the copy are classic, and name no file of the host', () => {
  const scripts = Object.keys(files).filter((file) => file.endsWith('.js'));
  assert.ok(scripts.length >= 4);
  for (const file of scripts) {
    const code = strFromU8(files[file] ?? new Uint8Array());
    assert.doesNotThrow(() => new Function(code), file);
    assert.doesNotMatch(code, /\/?_astro\/|import\.meta/, file);
  }
});

test('the copy tells how to use it, in both languages, on the day it was made', () => {
  const day = strFromU8(files['LISEZMOI.txt'] ?? new Uint8Array());
  assert.match(day, /^\uFEFF?LA CONVENTION DE HANOÏ/);
  assert.match(day, /faite le (1er|\d+) [a-zéû]+ \d{4}\./);
  assert.match(strFromU8(files['HUONG-DAN.txt'] ?? new Uint8Array()), /lập ngày \d+ tháng \d+ năm \d{4}\./);
});

test('the same site and day give the same bytes', async () => {
  const day = '2026-11-21';
  const [first, second] = [zip(await gatherCopy(DIST, day), day), zip(await gatherCopy(DIST, day), day)];
  assert.ok(Buffer.from(first).equals(second));
});

test('the copy weighs 20 MB at most: the site, three books and the sheets of twelve lessons to print', () => {
  assert.ok(bytes.length <= 20_000_000, `${bytes.length}`);
});
