/** The pages of the lessons: whole for a teacher, without answers for pupils. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { readFolder, readList, readQuizzes } from '../../src/catalogue/read-content.ts';
import { lessonFilePath } from '../../src/formats/lessons/lesson-files.ts';
import { address, lessonPages, type LessonPage } from '../../src/language/addresses.ts';
import { locales, type Locale } from '../../src/language/locales.ts';
import { typeset } from '../../src/language/typography.ts';
import { wordsFor } from '../../src/language/words.ts';
import { lesson } from '../../src/schemas/lesson.ts';
import { quizQuestion } from '../../src/schemas/quiz-question.ts';
import { sheet } from '../../src/schemas/sheet.ts';
import { DIST, pageAt } from './dist.ts';

const lessons = readFolder('lessons').map(({ id, data }) => ({ id, ...lesson.parse(data) }));
const sheets = new Map(readFolder('lessons', undefined, 'sheet').map(({ id, data }) => [id, sheet.parse(data)]));
const quizzes = readQuizzes().map(({ file, data }) => ({ file, ...quizQuestion.parse(data) }));
const each = lessons.flatMap((entry) => locales.map((locale) => ({ ...entry, locale })));
const pageOf = (entry: (typeof lessons)[number], locale: Locale, page?: LessonPage) =>
  pageAt(address(locale, 'lessons', entry.slug[locale], ...(page ? [lessonPages[page][locale]] : [])));
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
/** The answers of a sheet that are long enough not to stand somewhere by chance. */
const answersOf = (id: string, locale: Locale) =>
  (sheets.get(id)?.exercises ?? [])
    .flatMap(({ parts }) => parts.map(({ answer }) => plain(typeset(locale, answer[locale]))))
    .filter((answer) => answer.length >= 20);

test('there are twelve lessons, numbered, and a course of six', () => {
  assert.deepEqual(
    lessons.map(({ order }) => order).sort((a, b) => a - b),
    Array.from({ length: 12 }, (_, index) => index + 1),
  );
  assert.deepEqual(lessons.flatMap(({ course }) => course ?? []).sort(), [1, 2, 3, 4, 5, 6]);
});

test('every lesson says its question, ages and minutes, and its steps last as long as it says', () => {
  for (const entry of each) {
    const { $ } = pageOf(entry, entry.locale);
    const words = wordsFor(entry.locale).lessons;
    assert.equal(plain($('.sentence').text()), plain(typeset(entry.locale, entry.question[entry.locale])));
    assert.ok(plain($('.lesson-title').text()).includes(plain(typeset(entry.locale, words.minutes(entry.minutes)))), entry.id);
    const minutes = $('.step-head .label')
      .toArray()
      .map((node) => parseInt($(node).text(), 10));
    assert.equal(
      minutes.reduce((sum, some) => sum + some, 0),
      entry.minutes,
      entry.id,
    );
  }
});

test('every lesson has its parts: background, steps, a short version, one without computers, homework, more', () => {
  for (const entry of each) {
    const { $, address: here } = pageOf(entry, entry.locale);
    for (const id of [
      'objectifs',
      'preparer',
      'mots',
      'programmes',
      'savoir',
      'deroulement',
      'dix-minutes',
      'sans-ordinateur',
      'maison',
      'plus-loin',
      'sources',
    ])
      assert.equal($(`#${id}`).length, 1, `${here}#${id}`);
    assert.ok($('.says').length >= 4 && $('.says').length === $('.pupils').length, here);
  }
});

test('the pupils’ sheet holds every question and no answer', () => {
  for (const entry of each) {
    const text = plain(pageOf(entry, entry.locale, 'sheet').$('main').text());
    for (const { ask, parts } of sheets.get(entry.id)?.exercises ?? []) {
      for (const asked of [ask, ...parts.map((part) => part.ask)])
        assert.ok(text.includes(plain(typeset(entry.locale, asked[entry.locale]))), `${entry.id} ${asked.fr}`);
    }
    for (const answer of answersOf(entry.id, entry.locale)) assert.ok(!text.includes(answer), `${entry.id}: ${answer}`);
  }
});

test('the key holds every answer of the sheet and of the quiz, and robots are asked to leave it out', () => {
  for (const entry of each) {
    const { $, address: here } = pageOf(entry, entry.locale, 'key');
    const text = plain($('main').text());
    const answers = answersOf(entry.id, entry.locale);
    assert.ok(answers.length >= 3, here);
    for (const answer of answers) assert.ok(text.includes(answer), `${here}: ${answer}`);
    assert.equal($('.quiz-answers > li').length, quizzes.filter(({ file }) => file.includes(`/${entry.id}/`)).length, here);
    assert.equal($('meta[name=robots]').attr('content'), 'noindex', here);
    assert.equal(pageOf(entry, entry.locale, 'sheet').$('meta[name=robots]').length, 0);
  }
});

test('in the quiz every answer is folded, and nothing is chosen beforehand', () => {
  for (const entry of each) {
    const { $, address: here } = pageOf(entry, entry.locale, 'quiz');
    const questions = quizzes.filter(({ file }) => file.includes(`/${entry.id}/`));
    assert.equal($('[data-question]').length, questions.length, here);
    assert.equal($('details[open], input[checked], option[selected]').length, 0, here);
    for (const { id, why, articles } of questions) {
      const node = $(`[data-question="${id}"]`);
      const said = plain(typeset(entry.locale, why[entry.locale]));
      assert.ok(plain(node.find('details').text()).includes(said), id);
      for (const number of articles)
        assert.equal(
          node.find(`details a[href="${address(entry.locale, 'articles', number)}"]`).length,
          1,
          `${id}: article ${number}`,
        );
      node.find('details').remove();
      assert.ok(!plain(node.text()).includes(said), id);
    }
  }
});

async function printed(file: 'pupil' | 'teacher' | 'key', locale: Locale, slug: string) {
  const path = join(DIST, lessonFilePath(file, locale, slug));
  assert.ok(existsSync(path), path);
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(path)));
  const { text } = await extractText(pdf, { mergePages: true });
  return { pages: pdf.numPages, text: plain(text), info: (await getMeta(pdf)).info, tagged: (await pdf.getMarkInfo())?.Marked };
}

test('every printed sheet, plan and key is tagged, titled, in its language, and says where it comes from on each page', async () => {
  for (const entry of each) {
    for (const file of ['pupil', 'teacher', 'key'] as const) {
      const slug = entry.slug[entry.locale];
      const { pages, text, info, tagged } = await printed(file, entry.locale, slug);
      assert.equal(tagged, true, `${slug} ${file}`);
      assert.equal(info.Language, entry.locale);
      assert.ok(
        plain(String(info.Title)).includes(plain(typeset(entry.locale, entry.title[entry.locale]))),
        `${slug} ${file}: ${info.Title}`,
      );
      const here = address(entry.locale, 'lessons', slug);
      assert.ok(text.split(here).length - 1 >= pages, `${slug} ${file}: ${here} on each of ${pages} pages`);
      assert.ok(text.includes(`1 / ${pages}`), `${slug} ${file}: pages are numbered`);
    }
  }
});

test('a pupils’ printed sheet fits three pages and gives no answer; the printed key gives them all', async () => {
  // A line of print may be broken anywhere: spaces do not count.
  const bare = (text: string) => text.replace(/[\s\u00AD-]+/g, '');
  for (const entry of each) {
    const slug = entry.slug[entry.locale];
    const pupils = await printed('pupil', entry.locale, slug);
    const key = await printed('key', entry.locale, slug);
    assert.ok(pupils.pages <= 3, `${slug}: ${pupils.pages} pages`);
    for (const answer of answersOf(entry.id, entry.locale)) {
      assert.ok(!bare(pupils.text).includes(bare(answer)), `${slug} gives away: ${answer}`);
      if (answer.length < 60) assert.ok(bare(key.text).includes(bare(answer)), `${slug} does not answer: ${answer}`);
    }
  }
});

test('the teachers’ page names the sources of every programme that a lesson serves, and each lesson leads there', () => {
  const urls = new Map(readList('sources').map(({ id, data }) => [id, (data as { url: string }).url]));
  const served = new Set(lessons.flatMap(({ programmes }) => programmes));
  const records = readList('programmes').filter(({ id }) => served.has(id));
  assert.ok(records.length > 10);
  for (const locale of locales) {
    const { $ } = pageAt(address(locale, 'lessons'));
    const links = $('#programmes').closest('.heading').nextUntil('.heading').find('a').toArray();
    const named = new Set(links.map((node) => $(node).attr('href')));
    for (const { id, data } of records)
      for (const source of (data as { sources: string[] }).sources) assert.ok(named.has(urls.get(source)), `${locale} ${id}`);
  }
  for (const { locale, ...entry } of each) {
    const link = pageOf(entry, locale).$('#programmes a').attr('href');
    assert.equal(link, `${address(locale, 'lessons')}#programmes`);
  }
});
