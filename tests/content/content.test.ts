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
const numbers = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
const textOf = (folder: string, id: string, locale: string) =>
  content.texts.find((text) => text.folder === folder && text.id === id && text.locale === locale);

test('the checks find nothing wrong in the content', () => {
  const problems = checkContent();
  assert.equal(problems.length, 0, `\n${problems.map(describe).join('\n')}`);
});

test('articles 1 to 21 are explained in both languages, with all their parts', () => {
  for (const number of numbers(1, 21)) {
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
    numbers(1, 68),
  );
  const counted = chapters.flatMap(({ id, data }) => numbersOf({ id, data }).map((number) => [String(number), id]));
  assert.deepEqual(
    articles.map(({ record, data }) => [record.id, String(data.chapter)]),
    counted,
  );
});

test('no article of chapters 1 and 2 waits for its text', () => {
  const waiting = articles.filter(({ data }) => data.chapter <= 2 && data.waiting).map(({ record }) => record.id);
  assert.deepEqual(waiting, []);
});

test('an article that has its texts does not say that it waits for them', () => {
  for (const { record, data } of articles) {
    assert.equal(Boolean(textOf('articles', record.id, 'fr')), !data.waiting, `articles/${record.id}`);
  }
});

test('chapters 1 and 2 are introduced in both languages', () => {
  for (const number of ['1', '2']) for (const locale of locales) assert.ok(textOf('chapters', number, locale), `${number}/${locale}`);
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
