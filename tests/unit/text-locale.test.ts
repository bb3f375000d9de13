import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textLocale } from '../../src/language/text-locale.ts';

test('a text is in the language of its page, unless the part being made is in the other one', () => {
  assert.equal(textLocale({ currentLocale: 'fr', locals: {} }), 'fr');
  assert.equal(textLocale({ currentLocale: 'fr', locals: { textLocale: 'vi' } }), 'vi');
});

test('a page without a language is refused', () => {
  assert.throws(() => textLocale({ currentLocale: undefined, locals: {} }), /not a language of this site/);
});
