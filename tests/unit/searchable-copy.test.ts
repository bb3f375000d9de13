import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markLetters, restore, searchableCopy } from '../../src/search/searchable-copy.ts';

const copies: [promise: string, html: string, copy: string][] = [
  ['an elided word stands alone', '<p>l’accès</p>', '<p>l’ accès</p>'],
  ['an elided word stands alone after a straight apostrophe', "<p>l'accès</p>", '<p>l’ accès</p>'],
  [
    'an elided word stands alone after an apostrophe written as an entity',
    '<p>l&#39;accès d&rsquo;un</p>',
    '<p>l’ accès d’ un</p>',
  ],
  ['an elided word stands alone when a tag stands between', '<p>l’<em>accès</em></p>', '<p>l’ <em>accès</em></p>'],
  [
    'an elided word stands alone when two tags stand between',
    '<p>l’<a href="/fr/"><em>accès</em></a></p>',
    '<p>l’ <a href="/fr/"><em>accès</em></a></p>',
  ],
  ['an apostrophe that joins no two letters is left alone', '<p>‘oui’ – ’24</p>', '<p>‘oui’ – ’24</p>'],
  ['no-break spaces become plain ones', '<p>article\u00A016\u202F; 2&nbsp;500&#8239;!</p>', '<p>article 16 ; 2 500 !</p>'],
  ['soft hyphens disappear', '<p>cyber\u00ADcriminalité</p>', '<p>cybercriminalité</p>'],
  ['a no-break hyphen becomes a plain one', '<p>e\u2011Enfance</p>', '<p>e-Enfance</p>'],
  ['đ is a d and a mark', '<p>điều</p>', '<p>d\u0335iều</p>'],
  ['œ and æ are two letters and a mark', '<p>œuvre, &oelig;il, æquo</p>', '<p>o\u034Feuvre, o\u034Feil, a\u034Fequo</p>'],
  ['an elided word that begins with œ does both', '<p>l’œuvre</p>', '<p>l’ o\u034Feuvre</p>'],
];

for (const [promise, html, copy] of copies) {
  test(`in the copy that is indexed, ${promise}`, () => assert.equal(searchableCopy(html), copy));
}

test('the bare letter is found in a marked one once marks are stripped', () => {
  const stripped = (text: string) => markLetters(text).normalize('NFD').replace(/\p{M}/gu, '');
  assert.equal(stripped('Điều đức'), 'Dieu duc');
  assert.equal(stripped('Œuvre, cœur, Æ, æquo'), 'Oeuvre, coeur, Ae, aequo');
});

test('letters and apostrophes come back exactly for the reader', () => {
  for (const text of [
    'đĐœŒæÆ',
    'Điều 16 được sửa đổi',
    'l’œuvre d’un cœur',
    'L’accès qu’il ouvre',
    'aujourd’hui',
    'do dieu oe ae',
  ]) {
    assert.equal(restore(searchableCopy(text)), text);
  }
});

test('a word that the index has highlighted comes back after its apostrophe', () => {
  assert.equal(restore('de l’ <mark>accès</mark> à'), 'de l’<mark>accès</mark> à');
});

test('letters typed with loose marks are composed before they are marked', () => {
  assert.equal(markLetters('Điều'.normalize('NFD')), 'D\u0335iều');
});
