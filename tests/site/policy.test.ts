import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { rememberedLevel } from '../../src/components/frame/remembered-level.ts';
import { DIST, pages } from './dist.ts';

test('no page has an inline handler, a style attribute or a script without a file', () => {
  for (const { address, $ } of pages) {
    $('*').each((_, node) => {
      for (const name of Object.keys($(node).attr() ?? {}))
        assert.doesNotMatch(name, /^on|^style$/, `${address}: <${String($(node).prop('tagName'))} ${name}>`);
    });
    // A data block is no script: it is never run.
    for (const script of $('script:not([type="application/ld+json"])').toArray()) {
      if ($(script).attr('src')) continue;
      // The one exception takes up the remembered level before the text is there; its hash stands in the policy.
      assert.equal($(script).text(), rememberedLevel, `${address}: an inline script`);
      assert.equal($('[name=level]').length, 3, address);
    }
  }
});

test('each page carries a security policy without unsafe-inline', () => {
  for (const { address, $ } of pages) {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    assert.match(policy, /default-src 'self'/, address);
    assert.match(policy, /script-src [^;]*'wasm-unsafe-eval'/, address);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|\*/, address);
  }
});

test('the policy of a page names each style and script that stand in it, and those of no other page', () => {
  for (const { address, $ } of pages) {
    const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
    assert.equal(
      policy.match(/'sha256-/g)?.length ?? 0,
      $('style, script:not([src]):not([type="application/ld+json"])').length,
      address,
    );
  }
});

test('no page asks another host for a file', () => {
  for (const { address, $ } of pages) {
    const files = [
      ...$('[src]')
        .map((_, node) => $(node).attr('src'))
        .get(),
      ...$('link:not([rel=canonical]):not([rel=alternate])')
        .map((_, node) => $(node).attr('href'))
        .get(),
    ];
    for (const file of files) assert.match(file, /^\/(?!\/)/, `${address}: ${file}`);
  }
  for (const file of globSync('**/*.css', { cwd: DIST })) {
    assert.doesNotMatch(readFileSync(join(DIST, file), 'utf8'), /url\(["']?https?:|@import/, file);
  }
});

test('no script of ours sets a cookie, and only two store anything: a quiz, which asks first, and the level a reader chose', () => {
  const storing: string[] = [];
  for (const file of globSync('_astro/*.js', { cwd: DIST })) {
    const script = readFileSync(join(DIST, file), 'utf8');
    assert.doesNotMatch(script, /sessionStorage|indexedDB|document\.cookie/, file);
    if (script.includes('localStorage')) storing.push(`/${file}`);
  }
  assert.equal(storing.length, 2, storing.join());
  const pagesOf = (sign: string) =>
    pages.filter(({ $ }) => $(sign).length > 0 && storing.some((script) => $(`script[src="${script}"]`).length > 0));
  const loading = pages.filter(({ $ }) => storing.some((script) => $(`script[src="${script}"]`).length > 0));
  assert.equal(pagesOf('[name=level]').length + pagesOf('[data-quiz]').length, loading.length);
  const onPages = pagesOf('[data-quiz]');
  assert.ok(onPages.length > 0);
  for (const { address, $ } of onPages) {
    assert.equal($('[data-quiz]').length, 1, address);
    assert.equal($('.keep-answers input[type=checkbox]:not([checked])').length, 1, address);
  }
});

/** The rules of `_headers`: for each path, which may end in a star, its lines. */
const rules = new Map(
  readFileSync(join(DIST, '_headers'), 'utf8')
    .split(/\n(?=\/)/)
    .slice(1)
    .map((rule): [string, string[]] => {
      const [path = '', ...lines] = rule.split('\n');
      return [path, lines.filter((line) => line.startsWith('  ')).map((line) => line.trim())];
    }),
);
const files = globSync('**/*.*', { cwd: DIST }).map((file) => `/${file.replaceAll('\\', '/')}`);
const filesUnder = (path: string) =>
  files.filter((file) => (path.endsWith('*') ? file.startsWith(path.slice(0, -1)) : file === path));
const hosting = readFileSync('docs/hosting.md', 'utf8');
/** The headers of a part of the nginx example, as `_headers` writes them. */
const sentByNginx = (part: string) =>
  [...part.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name, value]) => `${name}: ${value}`);

test('each rule of the headers is for files that there are', () => {
  assert.ok(rules.size > 3);
  for (const path of rules.keys()) assert.ok(filesUnder(path).length > 0, `no file is under ${path}`);
});

test('the host is told to keep for a year the files whose names change with their content, and no others', () => {
  const kept = [...rules]
    .filter(([, lines]) => lines.some((line) => line.includes('immutable')))
    .flatMap(([path]) => filesUnder(path));
  const changing = files.filter((file) => /^\/_astro\/|\.pf_(fragment|index)$/.test(file));
  assert.deepEqual(kept.sort(), changing.sort());
  const location = /location ~ (\S+) \{/.exec(hosting)?.[1] ?? '';
  assert.deepEqual(files.filter((file) => new RegExp(location).test(file)).sort(), changing);
});

test('the host is told to send the headers that a page cannot carry, with the files that it keeps for a year as well', () => {
  const everywhere = rules.get('/*') ?? [];
  for (const name of ['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy', 'Strict-Transport-Security'])
    assert.ok(
      everywhere.some((line) => line.startsWith(`${name}: `)),
      name,
    );
  const [server = '', location = ''] = hosting.split('location ~');
  assert.deepEqual(sentByNginx(server), everywhere);
  const withoutCache = (lines: string[]) => lines.filter((line) => !line.startsWith('Cache-Control'));
  assert.deepEqual(withoutCache(sentByNginx(location)), withoutCache(everywhere));
  assert.ok(sentByNginx(location).some((line) => line.includes('immutable')));
});

test('each picture has a text alternative or says that it is decoration', () => {
  for (const { address, $ } of pages) {
    for (const image of $('img').toArray()) assert.notEqual($(image).attr('alt'), undefined, address);
    for (const drawing of $('svg').toArray()) {
      const named = $(drawing).attr('aria-labelledby');
      assert.ok(
        $(drawing).attr('aria-hidden') === 'true' || $(drawing).attr('aria-label') || (named && $(`#${named}`).text()),
        `${address}: a drawing without a name`,
      );
    }
  }
});
