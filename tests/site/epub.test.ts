import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { load, type CheerioAPI } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { DIST, pages } from './dist.ts';

const EPUBCHECK = '/usr/share/java/epubcheck.jar';
const noJar = !existsSync(EPUBCHECK)
  ? 'Debian’s epubcheck is not installed'
  : spawnSync('java', ['-version']).status === 0
    ? false
    : 'Java is not installed';

const books = [
  { name: 'fr', locales: ['fr'] },
  { name: 'vi', locales: ['vi'] },
  { name: 'fr-vi', locales: ['fr', 'vi'] },
].map(({ name, locales }) => {
  const file = join(DIST, `downloads/hanoi-convention-${name}.epub`);
  const bytes = new Uint8Array(readFileSync(file));
  const files = unzipSync(bytes);
  const documents = new Map<string, CheerioAPI>(
    Object.entries(files)
      .filter(([path]) => path.endsWith('.xhtml'))
      .map(([path, content]) => [path, load(strFromU8(content), { xml: true })]),
  );
  return { name, locales, file, bytes, files, documents };
});

const all = ($: CheerioAPI, selector: string, attribute: string) =>
  $(selector)
    .get()
    .map((node) => $(node).attr(attribute) ?? '');

/** Of use on the site only: where its files are taken, and what is made for a class, with its sheets, and both languages
 * side by side, which the book in two languages gives. */
const NOT_IN_BOOKS = /^(fr\/(telechargements|lecons)|vi\/(tai-ve|bai-hoc))\/|\/(face-a-face|song-ngu)\/$/;
/** The pages of the sitemap, as paths below the address of the site. */
const sitemap = [...readFileSync(join(DIST, 'sitemap.xml'), 'utf8').matchAll(/<loc>[^<]*?\/((?:fr|vi)\/[^<]*)<\/loc>/g)].map(
  ([, path]) => path ?? '',
);

for (const { name, locales, file, bytes, files, documents } of books) {
  test(`${name}: the kind of the file is its first, in plain sight`, () => {
    assert.equal(strFromU8(bytes.subarray(30, 58)), 'mimetypeapplication/epub+zip');
  });

  test(`${name}: the book weighs 2 MB at most`, () => {
    assert.ok(bytes.length <= 2_000_000, `${bytes.length}`);
  });

  test(`${name}: every page of the sitemap in its languages is in it, and no other`, () => {
    const expected = sitemap
      .filter((path) => locales.includes(path.slice(0, 2)) && !NOT_IN_BOOKS.test(path))
      .map((path) => `EPUB/${path.slice(0, -1)}.xhtml`);
    assert.ok(expected.length > 100 * locales.length);
    const held = [...documents.keys()].filter((path) => /^EPUB\/(fr|vi)\b/.test(path));
    assert.deepEqual(held.sort(), expected.sort());
  });

  test(`${name}: each document is in the table of contents, in reading order`, () => {
    const nav = documents.get('EPUB/nav.xhtml');
    const opf = load(strFromU8(files['EPUB/package.opf'] ?? new Uint8Array()), { xml: true });
    const spine = all(opf, 'itemref', 'idref').map((id) => opf(`[id="${id}"]`).attr('href'));
    assert.ok(nav);
    assert.deepEqual(['cover.xhtml', 'title.xhtml', 'nav.xhtml', ...all(nav, 'nav[role="doc-toc"] a', 'href')], spine);
  });

  test(`${name}: each link and picture inside the book leads to a file and an id of it`, () => {
    const lost = [...documents].flatMap(([path, $]) =>
      [...all($, '[href]', 'href'), ...all($, '[src]', 'src')]
        .filter((link) => !/^(https?|mailto):/.test(link))
        .filter((link) => {
          const { pathname, hash } = new URL(link, `http://book/${path}`);
          const target = pathname.slice(1);
          if (!hash) return !(target in files);
          return !all(documents.get(target) ?? load(''), '[id]', 'id').includes(decodeURIComponent(hash.slice(1)));
        })
        .map((link) => `${path} → ${link}`),
    );
    assert.deepEqual(lost, []);
  });

  test(`${name}: articles lead to each other and to the words of the glossary`, () => {
    const [locale = ''] = locales;
    const article = documents.get(locale === 'fr' ? 'EPUB/fr/articles/7.xhtml' : 'EPUB/vi/dieu/7.xhtml');
    assert.ok(article);
    const links = all(article, 'main a', 'href');
    assert.ok(links.includes('21.xhtml'));
    assert.ok(links.some((link) => /^\.\.\/(glossaire|thuat-ngu)\.xhtml#ict-system$/.test(link)));
  });

  test(`${name}: nothing in it needs a script, a host or the style of the site`, () => {
    for (const [path, $] of documents) {
      assert.equal($('script, form, input, button, select, style, [style], [tabindex], [class*="astro-"]').length, 0, path);
      for (const node of $('[xml\\:lang]').get()) assert.equal($(node).attr('xml:lang'), $(node).attr('lang'), path);
    }
  });

  test(`${name}: a heading leads to the other language where the book has it, and nowhere else`, () => {
    const turns = [...documents.values()].flatMap(($) => all($, 'a.turn', 'href'));
    assert.equal(turns.length > 0, locales.length > 1);
  });

  test(`${name}: epubcheck-ts finds nothing to say`, async () => {
    const { messages } = await EpubCheck.validate(bytes);
    assert.deepEqual(messages, []);
  });

  test(`${name}: Debian’s epubcheck finds no error`, { skip: noJar }, () => {
    const { status, stdout, stderr } = spawnSync('java', ['-jar', EPUBCHECK, file], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /0 fatals \/ 0 errors \/ 0 warnings/);
  });
}

test('the texts of an article are those of its page', () => {
  const words = (text: string) => text.replace(/\s+/g, ' ');
  const page = pages.find(({ address }) => address === '/vi/dieu/7/');
  const document = books.find(({ name }) => name === 'vi')?.documents.get('EPUB/vi/dieu/7.xhtml');
  assert.ok(page && document);
  const paragraphs = page
    .$('.prose > p:not(.no-print), .prose > ul > li')
    .get()
    .map((node) => words(page.$(node).text()));
  assert.ok(paragraphs.length > 5);
  const text = words(document('main').text());
  for (const paragraph of paragraphs) assert.ok(text.includes(paragraph), paragraph);
});

test('the same site of the same day gives the same bytes', () => {
  const copy = mkdtempSync(join(tmpdir(), 'epub-'));
  try {
    cpSync(DIST, copy, { recursive: true, filter: (path) => statSync(path).isDirectory() || path.endsWith('.html') });
    const opf = strFromU8(books[0]?.files['EPUB/package.opf'] ?? new Uint8Array());
    const day = opf.match(/<dc:date>([^<]*)</)?.[1] ?? '';
    const site = books[0]?.documents.get('EPUB/title.xhtml')?.('a').attr('href');
    const program = `import { writeBooks } from './src/formats/epub/write-books.ts'; writeBooks(${JSON.stringify(copy)}, ${JSON.stringify(day)}, ${JSON.stringify(site)})`;
    execFileSync('node', ['--input-type=module', '-e', program], { env: { ...process.env, TZ: 'Asia/Ho_Chi_Minh' } });
    for (const { name, bytes } of books) {
      assert.ok(readFileSync(join(copy, `downloads/hanoi-convention-${name}.epub`)).equals(bytes), name);
    }
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
});
