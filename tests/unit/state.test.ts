import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Locale } from '../../src/language/locales.ts';
import { fingerprint } from '../../src/translation/fingerprint.ts';
import { translationState, type Side } from '../../src/translation/state.ts';

const bodies = { fr: 'Chaque État doit agir.', vi: 'Mỗi quốc gia phải hành động.' };
const discuss = ['Pourquoi ?', 'Comment ?'];
const source = (locale: Locale): Side => ({ locale, head: { discuss }, body: bodies[locale] });
const translated = (locale: Locale, from: Locale, print: string): Side => ({
  locale,
  head: { discuss, translation: { from, fingerprint: print } },
  body: bodies[locale],
});
const printOf = (locale: Locale) => fingerprint(bodies[locale], discuss);

test('a translation stamped with the fingerprint of its source is current, in both directions', () => {
  assert.deepEqual(translationState([source('fr'), translated('vi', 'fr', printOf('fr'))]), { state: 'current', from: 'fr' });
  assert.deepEqual(translationState([translated('fr', 'vi', printOf('vi')), source('vi')]), { state: 'current', from: 'vi' });
});

test('a translation is outdated once its source has changed, and the new fingerprint is given', () => {
  assert.deepEqual(translationState([source('fr'), translated('vi', 'fr', '00000000')]), {
    state: 'outdated',
    from: 'fr',
    fingerprint: printOf('fr'),
  });
});

test('a new question for the class makes the translation outdated too', () => {
  const more: Side = { ...source('fr'), head: { discuss: [...discuss, 'Et vous ?'] } };
  assert.equal(translationState([more, translated('vi', 'fr', printOf('fr'))]).state, 'outdated');
});

test('a change in the translation itself leaves it current', () => {
  const mended: Side = { ...translated('vi', 'fr', printOf('fr')), body: 'Mọi quốc gia phải hành động.' };
  assert.equal(translationState([source('fr'), mended]).state, 'current');
});

test('a pair where none, both, or the wrong text carries the stamp is unstamped', () => {
  const pairs: [Side, Side][] = [
    [source('fr'), source('vi')],
    [translated('fr', 'vi', printOf('vi')), translated('vi', 'fr', printOf('fr'))],
    [translated('fr', 'fr', printOf('vi')), source('vi')],
    [source('fr'), translated('vi', 'vi', printOf('fr'))],
  ];
  for (const pair of pairs) assert.deepEqual(translationState(pair), { state: 'unstamped' });
});
