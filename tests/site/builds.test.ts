/** Other builds of the same content: another address, other days, and a content that is broken. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { DIST } from './dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'builds-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const command = (args: string[], env: Record<string, string>, cwd = '.') => {
  const { status, stdout, stderr } = spawnSync('node', args, { cwd, encoding: 'utf8', env: { ...process.env, ...env } });
  return { status, said: stdout + stderr };
};

/** Builds the site for other circumstances, whole or its pages only; returns how it went and a reader of its pages. */
function build(name: string, env: Record<string, string>, config = 'tests/site/pages-only.config.mjs') {
  const outDir = join(folder, name);
  const { status, said } = command(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir, '--config', config], env);
  return {
    status,
    said,
    outDir,
    page: (path: string) => readFileSync(join(outDir, path), 'utf8'),
    has: (path: string) => existsSync(join(outDir, path)),
    zipped: (path: string) => unzipSync(readFileSync(join(outDir, path))),
  };
}

test('the same content serves a sub-path of another host', () => {
  const { status, outDir, page, has, zipped } = build(
    'base',
    { BASE_PATH: '/hanoi/', SITE_URL: 'https://ecole.example' },
    'astro.config.mjs',
  );
  assert.equal(status, 0);
  // The copy for a disk is the same wherever the site is served from.
  const copy = strFromU8(zipped('downloads/hanoi-convention.zip')['vi/dieu/7/index.html'] ?? new Uint8Array());
  assert.match(copy, /href="\.\.\/\.\.\/\.\.\/fr\/articles\/7\/index\.html"/);
  assert.doesNotMatch(copy, /(?:href|src|action)="\//);
  const html = page('vi/dieu/7/index.html');
  assert.match(html, /href="\/hanoi\/fr\/articles\/7\/"/);
  assert.match(html, /rel="canonical" href="https:\/\/ecole\.example\/hanoi\/vi\/dieu\/7\/"/);
  assert.doesNotMatch(html, /(?:href|src|action)="\/(?!hanoi\/)/);
  const scripts = globSync('_astro/*.js', { cwd: outDir }).map((file) => page(file));
  assert.ok(
    scripts.some((script) => script.includes('/hanoi/')),
    'search would look for its index elsewhere',
  );
  assert.match(page('sitemap.xml'), /<loc>https:\/\/ecole\.example\/hanoi\/fr\/articles\/7\/<\/loc>/);
  assert.ok(has('pagefind/vi/pagefind.js'));
  const bookOf = (site: string) => unzipSync(readFileSync(join(site, 'downloads/hanoi-convention-fr-vi.epub')));
  const [here, there] = [bookOf(DIST), bookOf(outDir)];
  assert.deepEqual(there['EPUB/vi/dieu/7.xhtml'], here['EPUB/vi/dieu/7.xhtml']);
  assert.deepEqual(there['EPUB/nav.xhtml'], here['EPUB/nav.xhtml']);
  assert.match(strFromU8(there['EPUB/title.xhtml'] ?? new Uint8Array()), /href="https:\/\/ecole\.example\/hanoi\/"/);
});

test('before the ceremony of 2025 as on its day, the site builds, and tells what was ahead as ahead', () => {
  const { status, page } = build('2025', { BUILD_DATE: '2025-10-01' });
  assert.equal(status, 0);
  assert.match(page('fr/index.html'), /ouverte à la signature jusqu’au 31 décembre 2026/);
  assert.match(page('fr/chronologie/index.html'), /class="event[^"]* ahead[^>]*>(?:(?!<\/li>).)*id="signing-day1"/s);
});

test('from the first of January 2027, what closed on that day is told as closed, in both languages', () => {
  const { status, page } = build('2027', { BUILD_DATE: '2027-01-01' });
  assert.equal(status, 0);
  assert.doesNotMatch(page('fr/index.html'), /ouverte à la signature jusqu’au/);
  assert.match(page('fr/index.html'), /fermée à la signature depuis le 1er janvier 2027/);
  assert.doesNotMatch(page('vi/index.html'), /mở cho ký đến/);
});

test('in 2030 the site still builds, and marks what is past its day with the way to check it', () => {
  const { status, said, page } = build('2030', { BUILD_DATE: '2030-06-01' });
  assert.equal(status, 0);
  assert.match(said, /in-force was good until/);
  for (const [path, mark] of [
    ['fr/index.html', 'Donnée datée, à vérifier'],
    ['vi/index.html', 'Dữ liệu cũ, cần kiểm tra lại'],
  ] as const) {
    assert.match(page(path), new RegExp(`<a href="https://treaties\\.un\\.org[^"]*"[^>]*>${mark}</a>`));
  }
});

test('the strict report fails on a fact past its day, with the file and how to check', () => {
  const report = ['src/checks/report.ts', '--strict'];
  const { status, said } = command(report, { BUILD_DATE: '2030-06-01' });
  assert.equal(status, 1);
  assert.match(said, /content\/facts\.yaml: in-force was good until .*https:\/\//);
  assert.equal(command(report, { BUILD_DATE: '2026-11-21' }).status, 0);
});

/** A copy of the whole project, to change its content. */
function copyOfProject(name: string): string {
  const copy = join(folder, name);
  const left = ['node_modules', 'dist', '.git', '.astro', 'test-results'];
  for (const entry of readdirSync('.').filter((one) => !left.includes(one)))
    cpSync(entry, join(copy, entry), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  return copy;
}

const change = (file: string, from: string | RegExp, to: string) => {
  const before = readFileSync(file, 'utf8');
  assert.match(before, new RegExp(from), file);
  writeFileSync(file, before.replace(from, to));
};

test('a translation older than its source is told to its readers, on every kind of text, and stops nothing', () => {
  const copy = copyOfProject('outdated');
  for (const text of ['articles/7', 'chapters/2', 'messages/people', 'pages/home', 'pages/about']) {
    change(join(copy, `content/${text}/fr.mdx`), /\.\n/, '. Une phrase de plus.\n');
  }
  const { status } = command(
    ['node_modules/astro/bin/astro.mjs', 'build', '--config', 'tests/site/pages-only.config.mjs'],
    {},
    copy,
  );
  assert.equal(status, 0);
  for (const page of ['dieu/7/', 'chuong/2/', 'thong-diep/con-nguoi/', '', 'gioi-thieu/']) {
    assert.match(readFileSync(join(copy, `dist/vi/${page}index.html`), 'utf8'), /class="notice outdated"/, page);
  }
  assert.doesNotMatch(readFileSync(join(copy, 'dist/fr/articles/7/index.html'), 'utf8'), /class="notice outdated"/);
  assert.doesNotMatch(readFileSync(join(copy, 'dist/vi/dieu/8/index.html'), 'utf8'), /class="notice outdated"/);
});

test('a content mistake stops the build, with the file, the line and the cure', () => {
  const copy = copyOfProject('broken');
  renameSync(join(copy, 'content/articles/7/vi.mdx'), join(copy, 'content/articles/7/vi.txt'));
  change(join(copy, 'content/facts.yaml'), /\n {2}label:/, '\n  titre: 1\n  label:');
  const { status, said } = command(['node_modules/astro/bin/astro.mjs', 'build'], {}, copy);
  assert.notEqual(status, 0);
  assert.match(said, /content\/articles\/7\/article\.yaml:1: articles\/7 has no vi\.mdx/);
  assert.match(said, /content\/facts\.yaml:\d+: .*titre/);
  assert.match(said, /Cure: /);
});
