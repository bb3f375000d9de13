import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { gatherCopy } from '../../src/offline/usb/gather-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'gather-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const search = {
  'pagefind.js': 'export const search = () => fetch(import.meta.url);',
  'pagefind-entry.json': '{}',
  'titles.json': '{}',
  'more.json': '{}',
};

/** Gathers the copy of a built site made of these files. */
async function copyOf(name: string, files: Record<string, string>) {
  const dist = join(folder, name);
  const index = ['fr', 'vi'].flatMap((locale) =>
    Object.entries(search).map(([file, text]) => [`pagefind/${locale}/${file}`, text] as const),
  );
  for (const [file, text] of [...index, ...Object.entries(files)]) {
    mkdirSync(dirname(join(dist, file)), { recursive: true });
    writeFileSync(join(dist, file), text);
  }
  return gatherCopy(dist, '2026-11-21');
}

const ours = ['HUONG-DAN.txt', 'LISEZMOI.txt', 'fonts.css', 'scripts/framed-form.js', 'search/fr.js', 'search/vi.js'];

test('the copy holds the door, what it leads to, and nothing that no page names', async () => {
  const files = await copyOf('whole', {
    'index.html': '<a href="/fr/">fr</a>',
    'fr/index.html': '<a href="/">door</a><a href="/data/a.csv">data</a><script type="module" src="/_astro/a.b.js"></script>',
    'data/a.csv': 'a;b',
    '_astro/a.b.js': 'export const a = 1;',
    'robots.txt': '',
    'sw.js': '',
    '404.html': '<a href="/fr/nowhere/">lost</a>',
  });
  assert.deepEqual([...files.keys()].sort(), ['data/a.csv', 'fr/index.html', 'index.html', 'scripts/a-b.js', ...ours].sort());
  assert.deepEqual([...files.keys()], [...files.keys()].sort());
});

test('the copy does not hold itself, nor the list that tells its size', async () => {
  const files = await copyOf('itself', {
    'index.html':
      '<a href="/downloads/hanoi-convention.zip">zip</a><a href="/downloads/index.json">list</a><a href="/downloads/b.epub">b</a>',
    'downloads/b.epub': 'book',
  });
  assert.deepEqual([...files.keys()].sort(), ['downloads/b.epub', 'index.html', ...ours].sort());
});

test('pictures to share stay out of the copy: of a link to one, the words are left', async () => {
  const files = await copyOf('cards', { 'index.html': '<a href="/downloads/cards/fr/article-1.png">card</a>' });
  assert.deepEqual([...files.keys()].sort(), ['index.html', ...ours].sort());
  assert.match(String(files.get('index.html')), /<body>card<\/body>/);
});

test('fonts travel inside the style sheet', async () => {
  const files = await copyOf('fonts', {
    'index.html': '<style>@font-face{src:url("/f.woff2")}</style>',
    'f.woff2': 'font',
  });
  assert.equal(String(files.get('fonts.css')), '@font-face{src:url("data:font/woff2;base64,Zm9udA==")}\n');
});

const bad: Record<string, [files: Record<string, string>, says: RegExp]> = {
  'a page that names a lost page': [
    { 'index.html': '<a href="/fr/lost/">x</a>' },
    /index\.html names fr\/lost\/index\.html, which was not/,
  ],
  'a page that names a lost file': [{ 'index.html': '<img src="/lost.png">' }, /index\.html names lost\.png/],
  'a site without a door': [{ 'fr/index.html': '' }, /The copy names index\.html/],
  'a name that a stick would lose': [
    { 'index.html': '<a href="/con/">x</a>', 'con/index.html': '' },
    /"con\/index\.html".*another name/,
  ],
};
for (const [what, [files, says]] of Object.entries(bad)) {
  test(`${what} stops the build, with its name and the cure`, async () => {
    await assert.rejects(copyOf(what.replaceAll(' ', '-'), files), says);
  });
}
