import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { broken, edit, guard } from './broken.ts';

const replaced = (file: string, from: string | RegExp, to: string) => edit(file, (text) => text.replace(from, to));
const facts = 'facts.yaml';
const article = 'articles/1/article.yaml';
const message = 'messages/people/message.yaml';
const absent = /correct the id, or add the record to content\//;

guard('a key that no record has', replaced(facts, '\n  theme:', '\n  colour: red\n  theme:'), {
  file: facts,
  what: /"colour"/,
  cure: /take "colour" away.*known keys: .*theme/,
  at: '- id: articles',
});

guard('a text in French only', replaced('phases.yaml', /, vi: .* \}$/m, ' }'), {
  file: 'phases.yaml',
  what: /^origins: title\.vi/,
  cure: /both languages/,
  at: '  title: {',
});

guard('a fact whose list of sources is empty', replaced(facts, /sources: \[.*\]/, 'sources: []'), {
  file: facts,
  what: /^articles: sources/,
  cure: /name at least one source/,
  at: 'sources: []',
});

guard('a fact without sources', replaced(facts, /\n {2}sources: \[.*\]/, ''), {
  file: facts,
  what: /^articles: sources/,
  cure: /name at least one source/,
  at: '- id: articles',
});

guard('a fact that will age, without a way to check it', replaced(facts, /\n {2}check:\n( {4}.*\n)+/, '\n'), {
  file: facts,
  what: /goodUntil needs check: where and how to verify it/,
  cure: /content\/README\.md/,
});

guard('a fact of low confidence', replaced(facts, 'confidence: high', 'confidence: low'), {
  file: facts,
  what: /^articles: confidence/,
  cure: /content\/README\.md/,
  at: 'confidence: low',
});

guard('a day that no calendar has', replaced(article, /reviewed: .*/, 'reviewed: 2026-02-31'), {
  file: article,
  what: /reviewed: write a day of the calendar/,
  cure: /content\/README\.md/,
  at: 'reviewed:',
});

guard('an id used twice', edit(facts, (text) => `${text}\n- id: articles # again\n`), {
  file: facts,
  what: /"articles" is used twice \(first at .*facts\.yaml:\d+\)/,
  cure: /another name/,
  at: '# again',
});

guard('two messages at one address', replaced(message, /slug:\n {2}fr: .*/, 'slug:\n  fr: etat-de-droit'), {
  file: 'messages/rule-of-law/message.yaml',
  what: /"slug fr: etat-de-droit" is used twice \(first at .*messages\/people/,
  cure: /another name/,
});

const dangling: [what: string, file: string, from: string | RegExp, to: string, id: string, where: RegExp][] = [
  ['a source', facts, 'sources: [', 'sources: [no-such, ', 'no-such', /content\/sources\.yaml/],
  ['a phase', 'timeline.yaml', 'phase: origins', 'phase: orgins', 'orgins', /content\/phases\.yaml/],
  ['a person', message, /speaker: .*/, 'speaker: nobody', 'nobody', /content\/people\.yaml/],
  ['an article', article, 'related: [', 'related: [99, ', '99', /content\/articles/],
  ['a chapter', article, /chapter: \d/, 'chapter: 12', '12', /content\/chapters/],
  ['an article of a term', 'glossary.yaml', 'articles: [', 'articles: [99, ', '99', /content\/articles/],
];
for (const [what, file, from, to, id, where] of dangling) {
  guard(`${what} that does not exist, named by a record`, replaced(file, from, to), {
    file,
    what: new RegExp(`^"${id}" does not exist in ${where.source}`),
    cure: absent,
    at: to,
  });
}

guard('an article without a record', (folder) => rmSync(join(folder, 'articles/30'), { recursive: true }), {
  file: 'articles/30',
  what: /articles 30 has no record/,
  cure: /write content\/articles\/30\/article\.yaml/,
});

guard('a record with nothing in it', edit('articles/30/article.yaml', () => '# later\n'), {
  file: 'articles/30/article.yaml',
  what: /^30: chapter/,
  cure: /content\/README\.md/,
});

const sentences: [language: string, locale: string, line: RegExp, most: number][] = [
  ['French', 'fr', /(inOneSentence:\n {2}fr: ).*/, 25],
  ['Vietnamese', 'vi', /(inOneSentence:\n {2}fr: .*\n {2}vi: ).*/, 40],
];
for (const [language, locale, line, most] of sentences) {
  const long = Array.from({ length: most + 1 }, () => 'mot').join(' ');
  guard(`a sentence of ${most + 1} words in ${language}`, replaced(article, line, `$1${long}`), {
    file: article,
    what: new RegExp(`the one sentence has ${most + 1} words in ${locale}`),
    cure: new RegExp(`shorten it to ${most} at most`),
    at: long,
  });
}

guard('a figure in the one sentence', replaced(article, /(inOneSentence:\n {2}fr: ).*/, '$1Les 72 signataires.'), {
  file: article,
  what: /the figure "72" stands in the text without a record/,
  cure: /<Fact id="…" \/>/,
  at: 'Les 72',
});

guard('a word that the glossary forbids, in an answer', replaced('questions.yaml', 'fr: >-\n      ', 'fr: >-\n      Pornographie enfantine. '), {
  file: 'questions.yaml',
  what: /the glossary forbids "pornographie enfantine"/,
  cure: /^write "/,
});

guard('an answer that relies on a fact that does not exist', replaced('questions.yaml', /facts: \[.*\]/, 'facts: [no-such-fact]'), {
  file: 'questions.yaml',
  what: /"no-such-fact" does not exist in content\/facts\.yaml/,
  cure: absent,
});

guard('a message without anybody who speaks', replaced(message, /speaker: .*\n/, ''), {
  file: message,
  what: /name either a speaker or an organization/,
  cure: /content\/README\.md/,
});

const downloads = 'downloads.yaml';

guard('a file of a kind that the downloads page does not know', replaced(downloads, 'kind: copy', 'kind: game'), {
  file: downloads,
  what: /^usb-copy: kind/,
  cure: /content\/README\.md/,
  at: 'kind: game',
});

guard('a file whose path is not one of the built site', replaced(downloads, 'path: downloads/', 'path: /Downloads/'), {
  file: downloads,
  what: /^usb-copy: path: write the path as downloads\/name\.zip/,
  cure: /content\/README\.md/,
  at: 'path: /Downloads/',
});

guard('a file whose purpose is told in one language', replaced(downloads, /(purpose:\n {4}fr: >-\n( {6}.*\n)+) {4}vi: >-\n( {6}.*\n)+/, '$1'), {
  file: downloads,
  what: /^usb-copy: purpose\.vi/,
  cure: /both languages/,
});

guard('a file in a language that the site does not have', replaced(downloads, 'languages: [fr, vi]', 'languages: [en]'), {
  file: downloads,
  what: /^usb-copy: languages\.0/,
  cure: /content\/README\.md/,
  at: 'languages: [en]',
});

test('a file that is not valid YAML stops the check with its file and its line', () => {
  const change = edit(facts, (text) => text.replace('\n  theme: treaty', '\n  theme: treaty\n  theme: world'));
  assert.throws(() => broken(change), /facts\.yaml:\d+ is not valid YAML/);
});

test('a list that is not a list stops the check and says how to write one', () => {
  assert.throws(() => broken(edit(facts, () => 'articles: 68\n')), /facts\.yaml: write a list of records, each beginning with "- id: …"/);
  assert.throws(() => broken(edit(facts, () => '- theme: treaty\n')), /facts\.yaml:1: a record without an id/);
});
