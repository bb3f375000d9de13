import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fillSizes, placesIn } from '../../src/formats/fill-sizes.ts';

const ZIP = 'downloads/copy.zip';
const BOOK = 'downloads/book.epub';
const place = (path: string) => `<p>Avant <span class="label" data-bytes-of="${path}"></span> après</p>`;
const page = (locale: string, inside: string) => `<!DOCTYPE html><html lang="${locale}"><body>${inside}</body></html>`;

test('a size is written in the language of its page', () => {
  const sizes = new Map([[ZIP, 3_240_000]]);
  const filled = (locale: string, size: string) =>
    page(locale, `<p>Avant <span class="label" data-bytes-of="${ZIP}">${size}</span> après</p>`);
  assert.equal(fillSizes(page('fr', place(ZIP)), sizes), filled('fr', '3,2\u00A0Mo'));
  assert.equal(fillSizes(page('vi', place(ZIP)), sizes), filled('vi', '3,2\u00A0MB'));
});

test('what is not known yet stays as it is, and may be filled later', () => {
  const html = page('fr', place(ZIP) + place(BOOK));
  const first = fillSizes(html, new Map([[BOOK, 812_000]]));
  assert.deepEqual(placesIn(first), [
    { path: ZIP, filled: false },
    { path: BOOK, filled: true },
  ]);
  const both = new Map([
    [BOOK, 812_000],
    [ZIP, 3_240_000],
  ]);
  assert.equal(fillSizes(first, both), fillSizes(html, both));
});

test('a size that has changed is written anew, and twice is as once', () => {
  const old = fillSizes(page('vi', place(ZIP)), new Map([[ZIP, 1000]]));
  const sizes = new Map([[ZIP, 2000]]);
  const anew = fillSizes(old, sizes);
  assert.equal(anew, fillSizes(page('vi', place(ZIP)), sizes));
  assert.equal(fillSizes(anew, sizes), anew);
});

test('in a data block, the size of a file is written for machines, and twice is as once', () => {
  const block = (size: string) =>
    page('fr', `<script>{"contentUrl":"https://example.org/${BOOK}","contentSize":"${size}"}</script>`);
  assert.deepEqual(placesIn(block('')), [{ path: BOOK, filled: false }]);
  const sizes = new Map([[BOOK, 812_000]]);
  const filled = fillSizes(block(''), sizes);
  assert.equal(filled, block('812000 B'));
  assert.equal(fillSizes(filled, sizes), filled);
  assert.deepEqual(placesIn(filled), [{ path: BOOK, filled: true }]);
  assert.equal(fillSizes(block(''), new Map([[ZIP, 1]])), block(''));
});

test('other elements are left alone', () => {
  const html = page('fr', '<span class="label">72 signataires</span>');
  assert.equal(fillSizes(html, new Map([[ZIP, 1]])), html);
  assert.deepEqual(placesIn(html), []);
});

test('a page in no language of the site is refused', () => {
  assert.throws(() => fillSizes(page('en', place(ZIP)), new Map()), /"en" is not a language of this site/);
});
