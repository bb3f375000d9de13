import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf, locales, other, ownNames } from '../../src/language/locales.ts';

test('the other language of each language is the other one', () => {
  assert.equal(other('fr'), 'vi');
  assert.equal(other('vi'), 'fr');
});

test('each language has its own name, in that language', () => {
  assert.deepEqual(
    locales.map((locale) => ownNames[locale]),
    ['Français', 'Tiếng Việt'],
  );
});

test('the language of a page is one of the site', () => {
  assert.equal(localeOf('fr'), 'fr');
  assert.equal(localeOf('vi'), 'vi');
});

test('a page in no language of the site is refused, and the languages are named', () => {
  for (const code of [undefined, '', 'en', 'FR', 'fr-FR'])
    assert.throws(() => localeOf(code), /not a language of this site \(fr, vi\)/);
});
