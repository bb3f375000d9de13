import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtPage } from '../../src/formats/epub/built-pages.ts';
import { chapterPage } from '../../src/formats/epub/chapter-page.ts';
import { readPicture } from '../../src/formats/epub/pictures.ts';
import { base } from '../../src/language/addresses.ts';

const places = new Map([
  [`${base}fr/articles/7/`, 'fr/articles/7.xhtml'],
  [`${base}fr/glossaire/`, 'fr/glossaire.xhtml'],
]);
const placeOf = (address: string) => places.get(address);
const styled = new Set(['label', 'turn', 'tone-2']);

const html = (main: string) => `<html lang="fr"><head><title>t</title></head><body>${main}</body></html>`;
const page = (main: string) => builtPage('fr/articles/7/index.html', html(main));
/** The document of a page with this in its `<main>`, after its title. */
const made = (inside: string) => chapterPage(page(`<main id="main"><h1>Titre</h1>${inside}</main>`), { placeOf, styled });
const body = (inside: string) => made(inside).xhtml.match(/<h1>Titre<\/h1>(.*)<\/main>/s)?.[1];

test('a page becomes well-formed XHTML in its language, with its title', () => {
  const { xhtml, path } = made('<p hidden>a</p><p>l’été&nbsp;: 1 &lt; 2 &amp; 3<br>Hà Nội</p>');
  assert.equal(path, 'fr/articles/7.xhtml');
  assert.match(
    xhtml,
    /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<!DOCTYPE html>\n<html xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/,
  );
  assert.match(xhtml, / lang="fr" xml:lang="fr">/);
  assert.match(xhtml, /<title>Titre<\/title>\n<link [^>]*href="\.\.\/\.\.\/book\.css"\/>/);
  assert.match(xhtml, /<main><h1>Titre<\/h1><p>l’été\u00A0: 1 &lt; 2 &amp; 3<br\/>Hà Nội<\/p><\/main>/);
});

test('the title is the whole one that the index reads', () => {
  const { title } = page('<main><h1 data-title="Article 7. Accès"><span>Article</span> 7</h1></main>');
  assert.equal(title, 'Article 7. Accès');
});

test('what needs a script, a screen or a host is dropped', () => {
  const dropped =
    '<nav>a</nav><form><input></form><script>b</script><button>c</button><p class="no-print">d</p><p hidden>e</p><section class="cite">f</section>';
  assert.equal(body(dropped), '');
  assert.equal(body('<states-table data-all="76"><p tabindex="0" data-x="1" class="astro-1">f</p></states-table>'), '<p>f</p>');
});

test('what is folded is open in a book', () => {
  assert.equal(body('<details open><summary>Réponse</summary><p>Oui.</p></details>'), '<div><p>Réponse</p><p>Oui.</p></div>');
});

test('only the classes that the book styles stay, and a tone is one of them', () => {
  assert.equal(body('<p class="label astro-1" data-tone="2">a</p>'), '<p class="label tone-2">a</p>');
});

test('a link that the book has not is words, with their language; a link to the other language of a heading goes', () => {
  assert.equal(
    body(`<a href="${base}vi/dieu/7/" lang="vi" hreflang="vi">Điều 7</a>`),
    '<span lang="vi" xml:lang="vi">Điều 7</span>',
  );
  assert.equal(body(`<a class="turn" href="${base}vi/dieu/7/">VI</a>`), '');
  assert.equal(body('<h2 id="mot"><a href="#mot">mot</a></h2>'), '<h2 id="mot">mot</h2>');
  assert.deepEqual(made(`<a href="${base}fr/glossaire/#mot">mot</a>`).hrefs, ['../glossaire.xhtml#mot']);
});

test('links in a row are kept apart', () => {
  const link = '<a href="https://un.org/">un</a>';
  assert.equal(body(`<p class="label">${link}${link} ${link}</p>`), `<p class="label">${link} · ${link} · ${link}</p>`);
});

test('a drawing that carries its own look stays, one that the site dresses leaves its words', () => {
  assert.equal(
    body('<svg viewBox="0 0 1 1" role="img" aria-label="Infraction"><path d=""/></svg>'),
    '<svg viewBox="0 0 1 1" role="img" aria-label="Infraction" xmlns="http://www.w3.org/2000/svg"><path d=""/></svg>',
  );
  assert.equal(body('<svg class="map" role="img" aria-label="Carte"></svg>'), '<p class="label">Carte</p>');
  assert.equal(body('<svg class="map" aria-hidden="true"></svg>'), '');
});

test('each cell of a table knows its column', () => {
  const table =
    '<table><thead><tr><th>Nom</th><th>Jour</th></tr></thead><tbody><tr><th>Maurice</th><td>19</td></tr></tbody></table>';
  assert.match(body(table) ?? '', /<th>Maurice<\/th><td data-label="Jour\u00A0: ">19<\/td>/);
});

test('a picture comes along under its own name', () => {
  const { xhtml, pictures } = made(`<img src="${base}images/salle.png" alt="La salle" loading="lazy">`);
  assert.match(xhtml, /<img src="\.\.\/\.\.\/pictures\/images\/salle\.png" alt="La salle"\/>/);
  assert.deepEqual([...pictures], [['pictures/images/salle.png', 'images/salle.png']]);
});

test('a page without a main or a title stops the build and is named', () => {
  for (const main of ['<div>a</div>', '<main>a</main>', '<h1>a</h1>']) {
    assert.throws(() => page(main), /fr\/articles\/7\/index\.html: .*Give this page both/);
  }
});

test('a picture that is lost, or that e-readers do not know, stops the build and is named', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    writeFileSync(join(dist, 'salle.png'), 'x');
    assert.equal(readPicture(dist, 'salle.png').length, 1);
    assert.throws(() => readPicture(dist, 'perdue.png'), /perdue\.png is lost.*Mend/);
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
  assert.throws(() => made(`<img src="${base}salle.avif" alt="">`), /fr\/articles\/7\/ shows .*salle\.avif.*another form/);
});
