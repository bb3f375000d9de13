import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ContentText } from '../../src/catalogue/read-content.ts';
import type { Locale } from '../../src/language/locales.ts';
import { pairsOf } from '../../src/translation/read-pairs.ts';

const text = (folder: 'articles' | 'chapters', id: string, locale: Locale, head: unknown = {}): ContentText => ({
  folder,
  id,
  locale,
  file: `content/${folder}/${id}/${locale}.mdx`,
  head,
  body: `${folder} ${id} ${locale}`,
  lineAt: () => 1,
});

test('the two texts of an entry are paired, French first', () => {
  const pairs = pairsOf([
    text('articles', '7', 'vi'),
    text('chapters', '7', 'fr'),
    text('articles', '7', 'fr'),
    text('chapters', '7', 'vi'),
  ]);
  assert.deepEqual(
    pairs.map(({ name, sides: [first, second] }) => [name, first.file, second.file]),
    [
      ['chapters/7', 'content/chapters/7/fr.mdx', 'content/chapters/7/vi.mdx'],
      ['articles/7', 'content/articles/7/fr.mdx', 'content/articles/7/vi.mdx'],
    ],
  );
});

test('a text whose sister is missing is left out', () => {
  assert.deepEqual(pairsOf([text('articles', '7', 'fr'), text('articles', '8', 'vi'), text('chapters', '7', 'vi')]), []);
});

test('a head that its schema refuses counts as no stamp', () => {
  const wrong = { translation: { from: 'fr', fingerprint: 12 } };
  const [pair] = pairsOf([text('articles', '7', 'fr'), text('articles', '7', 'vi', wrong)]);
  assert.deepEqual(pair?.state, { state: 'unstamped' });
});
