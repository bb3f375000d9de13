import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { latin, vietnamese } from '../../src/fonts/characters.ts';

// Ÿ is left out: capital, it stands in a few names only.
const french = 'abcdefghijklmnopqrstuvwxyzàâæçéèêëîïôœùûüÿABCDEFGHIJKLMNOPQRSTUVWXYZÀÂÆÇÉÈÊËÎÏÔŒÙÛÜ';
const vowels = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ';
const consonants = 'bcdđghklmnpqrstvx';
const small = vowels + consonants;
const both = new Set(latin + vietnamese);
const missing = (text: string, from: Set<string>) => [...new Set(text)].filter((letter) => !from.has(letter));

test('the first font file holds every French letter', () => {
  assert.deepEqual(missing(french, new Set(latin)), []);
});

test('the two font files hold every Vietnamese letter, small and capital', () => {
  assert.equal(new Set(vowels).size, 72);
  assert.deepEqual(missing(small + small.toLocaleUpperCase('vi'), both), []);
});

test('the two font files hold digits and the punctuation of both languages', () => {
  assert.deepEqual(missing('0123456789 .,;:!?…()[]/-–—«»“”‘’\u00A0%€₫°½', both), []);
});

test('no letter is in both font files, or twice in one', () => {
  assert.equal(both.size, [...latin].length + [...vietnamese].length);
});

test('the two font files hold every character that the content and the interface use', () => {
  for (const file of [...globSync('content/**/*.{mdx,yaml}'), 'src/language/fr.ts', 'src/language/vi.ts']) {
    const text = readFileSync(file, 'utf8').replace(/^#.*$/gm, '').replaceAll('\n', '');
    assert.deepEqual(missing(text.normalize('NFC'), both), [], file);
  }
});

test('the browser is told to ask each font file for exactly its letters', () => {
  const ranges = [...readFileSync('astro.config.mjs', 'utf8').matchAll(/unicodeRange: \[([^\]]*)\]/g)].map(([, list = '']) =>
    [...list.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, first = '', last = first]) => [
      parseInt(first, 16),
      parseInt(last, 16),
    ]),
  );
  assert.equal(ranges.length, 2);
  for (const [index, letters] of [latin, vietnamese].entries()) {
    const outside = [...letters].filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return !ranges[index]?.some(([first = 0, last = 0]) => code >= first && code <= last);
    });
    assert.deepEqual(outside, []);
  }
});
