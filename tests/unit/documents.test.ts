import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentsOf } from '../../src/search/documents.ts';

const page = (inside: string, lang = 'fr') => `<!doctype html><html lang="${lang}"><body><nav>Menu</nav>${inside}</body></html>`;

test('a page is one document, with its title apart and without its frame', () => {
  const [document, ...others] = documentsOf(
    'fr/a-propos/',
    page('<main data-pagefind-body><h1>À  propos</h1><p>Texte.</p></main>'),
  );
  assert.equal(others.length, 0);
  assert.equal(document?.address, 'fr/a-propos/');
  assert.equal(document?.locale, 'fr');
  assert.equal(document?.title, 'À propos');
  assert.match(document?.html ?? '', /<p>Texte\.<\/p>/);
  assert.doesNotMatch(document?.html ?? '', /Menu/);
});

test('a title that is drawn in pieces is read from its attribute', () => {
  const html = page('<main data-pagefind-body><h1 data-title="Article 7. Accès"><b>7</b> Accès</h1></main>');
  assert.equal(documentsOf('fr/articles/7/', html)[0]?.title, 'Article 7. Accès');
});

test('each entry of a long list is a document of its own, and the page goes on without it', () => {
  const html = page(
    '<main data-pagefind-body><h1>Mots</h1><p>Tous.</p><section data-search-entry><h2 id="a"><a href="#a">accès &amp; droit</a></h2><p>Entrer.</p></section></main>',
  );
  const [all, entry] = documentsOf('fr/glossaire/', html);
  assert.equal(entry?.address, 'fr/glossaire/#a');
  assert.equal(entry?.title, 'accès & droit');
  assert.match(entry?.html ?? '', /Entrer/);
  assert.doesNotMatch(all?.html ?? '', /Entrer/);
});

test('words of the other language and words for the ear only are left out', () => {
  const html = page(
    '<main data-pagefind-body><h1>Mots</h1><p>En vietnamien : <a hreflang="vi">dẫn độ</a></p><p><span class="visually-hidden">En une phrase</span> Oui.</p></main>',
  );
  assert.doesNotMatch(documentsOf('fr/x/', html)[0]?.html ?? '', /dẫn|vietnamien|phrase/);
});

test('passages lose their ids, of which Pagefind would keep the text twice; headings keep theirs', () => {
  const html = page('<main data-pagefind-body><h1>A</h1><h2 id="a">B</h2><p id="a-1">C</p><ul><li id="a-2">D</li></ul></main>');
  assert.match(documentsOf('fr/x/', html)[0]?.html ?? '', /<h2 id="a">B<\/h2><p>C<\/p><ul><li>D<\/li><\/ul>/);
});

test('a page that search should not find gives nothing', () => {
  assert.deepEqual(documentsOf('fr/recherche/', page('<main><h1>Recherche</h1></main>')), []);
});

test('an entry without an anchor stops the build with its page', () => {
  const html = page('<main data-pagefind-body><h1>Mots</h1><section data-search-entry><h2>a</h2></section></main>');
  assert.throws(() => documentsOf('fr/glossaire/', html), /fr\/glossaire\/.*no heading with an id/);
});
