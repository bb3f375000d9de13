import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copiedPage } from '../../src/offline/usb/copied-page.ts';

const copied = (head: string, body = '', file = 'fr/articles/7/index.html') =>
  copiedPage(
    file,
    `<!doctype html><html lang="fr"><head>${head}</head><body>${body}</body></html>`,
    () => 'scripts/a.js',
    (name) => name.endsWith('.zip'),
  );

test('links, pictures and forms count from the page; words, anchors and other sites stay as they are', () => {
  const { html, names } = copied(
    '<link rel="icon" href="/favicon.svg">',
    '<a href="/vi/dieu/7/#c">Điều 7</a><a href="#b">là-bas</a><a href="https://un.org/">ONU</a><img src="/x.png" alt="/"><form action="/fr/recherche/">',
  );
  for (const part of [
    'href="../../../favicon.svg"',
    'href="../../../vi/dieu/7/index.html#c">Điều 7',
    'href="#b"',
    'href="https://un.org/"',
    'src="../../../x.png" alt="/"',
    'action="../../../fr/recherche/index.html"',
  ]) {
    assert.ok(html.includes(part), part);
  }
  assert.deepEqual([...names].sort(), ['favicon.svg', 'fr/recherche/index.html', 'vi/dieu/7/index.html', 'x.png']);
});

test('the page says that it is a copy, and where its root is', () => {
  assert.match(copied('').html, /<html[^>]* data-copy-root="\.\.\/\.\.\/\.\.\/"/);
  assert.match(copied('', '', 'index.html').html, /data-copy-root="\.\/"/);
});

test('what only a host can serve goes; the address of the original stays', () => {
  const { html } = copied(
    `<link rel="preload" href="/f.woff2" as="font" crossorigin><link rel="modulepreload" href="/m.js">
     <link rel="manifest" href="/site.webmanifest"><meta http-equiv="Content-Security-Policy" content="default-src 'self'">
     <link rel="canonical" href="https://site.example/fr/">`,
  );
  assert.doesNotMatch(html, /preload|manifest|security|crossorigin/i);
  assert.match(html, /rel="canonical" href="https:\/\/site\.example\/fr\/"/);
});

test('what is marked as of no use without a host goes', () => {
  const { html, names } = copied('', '<p data-host-only><a href="/fr/lost/">garder</a></p><p>reste</p>');
  assert.match(html, /<body><p>reste<\/p><\/body>/);
  assert.equal(names.size, 0);
});

test('a module becomes a deferred classic script', () => {
  const { html, modules } = copied('<script type="module" crossorigin src="/_astro/x.js"></script>');
  assert.match(html, /<script src="\.\.\/\.\.\/\.\.\/scripts\/a\.js" defer(="")?><\/script>/);
  assert.deepEqual([...modules], ['_astro/x.js']);
});

test('a module that stands in the page stops the build', () => {
  assert.throws(
    () => copied('<script type="module">import "x"</script>'),
    /fr\/articles\/7\/index\.html holds a module of its own/,
  );
});

test('font files are taken out of the styles and linked; other rules stay', () => {
  const face = '@font-face{font-family:L;src:url("/_astro/fonts/1.woff2") format("woff2");font-weight:400 700;}';
  const local = '@font-face{font-family:"L fallback";src:local("Times New Roman");}';
  const { html, fonts } = copied(`<style>${face}${local}:root{--a:b}</style><style>p>a{color:red}</style>`);
  assert.deepEqual(fonts, [face]);
  assert.match(html, /<link rel="stylesheet" href="\.\.\/\.\.\/\.\.\/fonts\.css"><style>@font-face\{font-family:"L fallback"/);
  assert.ok(html.includes('<style>p>a{color:red}</style>'));
});

test('of a link to a file that is left out, the words are left', () => {
  const { html, names } = copied('', '<p><a href="/downloads/copie.zip" download>La <b>copie</b></a>.</p>');
  assert.match(html, /<p>La <b>copie<\/b>\.<\/p>/);
  assert.equal(names.size, 0);
});
