import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentioned, parts } from '../../src/catalogue/mentions.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { readAll, recordsOf } from '../../src/checks/content.ts';
import { describe } from '../../src/checks/problem.ts';
import { articlesOf as numbersOf } from '../../src/figures/chapter-of.ts';
import { locales } from '../../src/language/locales.ts';
import { chapter } from '../../src/schemas/chapter.ts';
import { message } from '../../src/schemas/message.ts';
import { person } from '../../src/schemas/person.ts';

const content = readAll('content');
const articles = recordsOf(content, 'articles');
const chapters = content.chapters.map(({ id, data }) => ({ id, data: chapter.parse(data) }));
const numbers = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));
const textOf = (folder: string, id: string, locale: string) =>
  content.texts.find((text) => text.folder === folder && text.id === id && text.locale === locale);

test('the checks find nothing wrong in the content', () => {
  const problems = checkContent();
  assert.equal(problems.length, 0, `\n${problems.map(describe).join('\n')}`);
});

test('the 68 articles are explained in both languages, with all their parts', () => {
  for (const number of numbers(68)) {
    for (const locale of locales) {
      const text = textOf('articles', number, locale);
      assert.ok(text, `articles/${number}/${locale}.mdx`);
      const found = parts(text.body).filter((part) => part !== 'debat');
      assert.deepEqual(found, ['contenu', 'exemple', 'raison', 'limites', 'famille'], text.file);
    }
  }
});

test('the articles are numbered 1 to 68, and each belongs to the chapter that counts it', () => {
  assert.deepEqual(
    articles.map(({ record }) => record.id),
    numbers(68),
  );
  const counted = chapters.flatMap(({ id, data }) => numbersOf({ id, data }).map((number) => [String(number), id]));
  assert.deepEqual(
    articles.map(({ record, data }) => [record.id, String(data.chapter)]),
    counted,
  );
});

test('the nine chapters are introduced in both languages', () => {
  for (const number of numbers(9)) for (const locale of locales) assert.ok(textOf('chapters', number, locale), `${number}/${locale}`);
});

test('the timeline has sixty-one events in eight phases, and no phase is empty', () => {
  assert.equal(content.timeline.length, 61);
  assert.equal(content.phases.length, 8);
  const used = new Set(content.timeline.map(({ data }) => (data as { phase: string }).phase));
  assert.deepEqual([...used].sort(), content.phases.map(({ id }) => id).sort());
});

test('the table has sixty-eight different short names in each language', () => {
  for (const locale of locales) {
    const names = articles.map(({ data }) => data.short[locale].toLocaleLowerCase(locale));
    assert.deepEqual(
      names.filter((name, index) => names.indexOf(name) !== index),
      [],
    );
    assert.equal(names.length, 68);
  }
});

test('the speaker of each message is named in its record and in both its texts', () => {
  for (const { id, data } of content.messages) {
    const { speaker } = message.parse(data);
    if (!speaker) continue; // An organization speaks: it is named in the record.
    const { name } = person.parse(content.people.find((one) => one.id === speaker)?.data);
    for (const locale of locales) {
      const body = textOf('messages', id, locale)?.body ?? '';
      assert.ok(mentioned(body, 'Person', 'id').includes(speaker), `messages/${id}/${locale}.mdx does not name ${name}`);
    }
  }
});

test('each page that is a list has its title', () => {
  const ids = content.sections.map(({ id }) => id);
  for (const list of ['articles', 'chapters', 'timeline', 'messages', 'figures', 'glossary', 'search', 'sources']) {
    assert.ok(ids.includes(list), list);
  }
});
