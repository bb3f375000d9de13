import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sections, type Section } from '../../src/language/addresses.ts';
import { wordsFor } from '../../src/language/words.ts';
import { kinds } from '../../src/offline/kept/choices.ts';
import { setsOf } from '../../src/offline/kept/sets-of.ts';

const cases: [path: string, sets: string[]][] = [
  ['', ['common']],
  ['offline/', ['common']],
  ['offline/keep.js', ['common']],
  ['offline/download-copy-B_x1-2.js', ['common']],
  ['_astro/fonts/a.woff2', ['common']],
  ['site.webmanifest', ['common']],
  ['icon-maskable-512.png', ['common']],
  ['fr/', ['fr', 'fr-lessons', 'fr-articles']],
  ['fr/lecons/verifier-un-nombre/quiz/', ['fr', 'fr-lessons']],
  ['fr/articles/7/', ['fr', 'fr-articles']],
  ['vi/dieu/7/', ['vi', 'vi-articles']],
  ['vi/tai-ve/', ['vi', 'vi-lessons', 'vi-articles']],
  ['fr/chronologie/', ['fr']],
  ['vi/tim-kiem/', ['vi']],
  ['fr/nouveau/', ['fr']],
  ['pagefind/fr/pagefind.js', ['fr']],
  ['pagefind/vi/fragment/x.pf_fragment', ['vi']],
  ['data/signatories.csv', ['fr', 'vi']],
  ['404.html', []],
  ['og/fr/articles/7.png', []],
  ['downloads/fr/verifier-un-nombre/code-qr-verifier-un-nombre.svg', []],
  ['sw.js', []],
  ['offline/files.json', []],
  ['sitemap.xml', []],
  ['downloads/fr/lecons.zip', []],
];

for (const [path, sets] of cases) {
  test(`« ${path} » is kept with ${sets.join(' and ') || 'nothing'}`, () => assert.deepEqual(setsOf(path), sets));
}

test('a file that no rule knows is told, with the cure', () => {
  assert.throws(() => setsOf('fil.rss'), /fil\.rss of the built site is in no set\. Say in src\/offline\/kept\/sets-of\.ts/);
});

test('every choice has the page from where the copy is removed, only sections of the site, and words in both languages', () => {
  for (const [kind, held] of Object.entries(kinds) as [keyof typeof kinds, 'everything' | readonly Section[]][]) {
    if (held !== 'everything') {
      assert.ok(held.includes('downloads'), kind);
      for (const section of held) assert.ok(section in sections, section);
    }
    for (const locale of ['fr', 'vi'] as const) assert.ok(wordsFor(locale).keep.kinds[kind], kind);
  }
});
