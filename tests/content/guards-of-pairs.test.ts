import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stamped } from '../../src/translation/stamp.ts';
import { broken, edit, guard } from './broken.ts';

const fr = 'articles/7/fr.mdx';
const vi = 'articles/7/vi.mdx';
const removed =
  (...files: string[]) =>
  (folder: string) => {
    for (const file of files) rmSync(join(folder, file));
  };

const missing: [file: string, record: string, what: RegExp][] = [
  [vi, 'articles/7/article.yaml', /articles\/7 has no vi\.mdx/],
  [fr, 'articles/7/article.yaml', /articles\/7 has no fr\.mdx/],
  ['chapters/1/vi.mdx', 'chapters/1/chapter.yaml', /chapters\/1 has no vi\.mdx/],
  ['messages/people/vi.mdx', 'messages/people/message.yaml', /messages\/people has no vi\.mdx/],
  ['pages/home/fr.mdx', 'pages/home/page.yaml', /pages\/home has no fr\.mdx/],
];
for (const [file, record, what] of missing) {
  guard(`the lack of ${file}`, removed(file), { file: record, what, cure: /write it beside (fr|vi)\.mdx/ });
}

for (const [entry, record] of [
  ['articles/7', 'articles/7/article.yaml'],
  ['chapters/1', 'chapters/1/chapter.yaml'],
] as const) {
  guard(`the lack of both texts of ${entry}`, removed(`${entry}/fr.mdx`, `${entry}/vi.mdx`), {
    file: record,
    what: new RegExp(`${entry} has no fr\\.mdx and no vi\\.mdx`),
    cure: /write both texts/,
  });
}

const oneOnly: [mistake: string, here: string, there: string, words: string, what: RegExp][] = [
  ['a fact named in French only', fr, vi, '<Fact id="chapters" />', /the tag <Fact chapters> is in fr\.mdx and not here/],
  ['a fact named in Vietnamese only', vi, fr, '<Fact id="chapters" />', /the tag <Fact chapters> is in vi\.mdx and not here/],
  ['an article named in French only', fr, vi, '<ArticleLink n={68} />', /<ArticleLink 68> is in fr\.mdx/],
  ['a part in one language only', 'pages/about/fr.mdx', 'pages/about/vi.mdx', '## X {#x}', /the part x is in fr\.mdx and not here/],
];
for (const [mistake, here, there, words, what] of oneOnly) {
  guard(mistake, edit(here, (text) => `${text}\n${words}\n`), {
    file: there,
    what,
    cure: new RegExp(`add it here, or take it out of .*${here.replaceAll('.', '\\.')}`),
  });
}

guard(
  'parts in another order than in French',
  edit('pages/about/vi.mdx', (text) => {
    const [one = '', two = ''] = text.match(/\{#[^}]*\}/g) ?? [];
    return text.replace(one, '{#swap}').replace(two, one).replace('{#swap}', two);
  }),
  { file: 'pages/about/vi.mdx', what: /the parts are not in the order of fr\.mdx/, cure: /put them in this order: / },
);

const stampCure = /npm run translation:stamp -- articles\/7$/;
const bare = (text: string) => text.replace(/translation:\n(?: {2}.*\n)*/, '');

guard('a pair in which no text carries the stamp', edit(vi, bare), { file: vi, what: /neither text of the pair/, cure: stampCure });

guard('a pair in which both texts carry the stamp', edit(fr, (text) => stamped(text, 'vi', '00000000')), {
  file: vi,
  what: /neither text of the pair, or both/,
  cure: stampCure,
});

test('a translation older than its source is told to the reader, and stops nothing', () => {
  const problems = broken((folder) => {
    writeFileSync(join(folder, fr), readFileSync(join(folder, fr), 'utf8').replace('## Par exemple', 'Un mot de plus.\n\n## Par exemple'));
  });
  assert.deepEqual(problems, []);
});
