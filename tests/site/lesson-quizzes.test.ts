import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { exportedQuestions } from '../../src/formats/lessons/exported-question.ts';
import type { LessonEdition } from '../../src/formats/lessons/lesson-edition.ts';
import { coursePath } from '../../src/formats/lessons/lesson-files.ts';
import { lessonPages } from '../../src/language/addresses.ts';
import { locales } from '../../src/language/locales.ts';
import { typeset } from '../../src/language/typography.ts';
import { wordsFor } from '../../src/language/words.ts';
import { cartridgeProblems, readCartridge } from '../unit/cartridge-back.ts';
import { readGift } from '../unit/gift-back.ts';
import { readMoodle } from '../unit/moodle-back.ts';
import { readQti } from '../unit/qti-back.ts';
import { saidBy, shownText } from '../unit/quiz-back.ts';
import { DIST } from './dist.ts';
import { bytesOf, editions, named, textOf } from './lesson-files.ts';

/** The fractions of an answer that Moodle takes: question_bank::fraction_options_full(). */
const FRACTIONS = [
  100, 90, 83.33333, 80, 75, 70, 66.66667, 60, 50, 40, 33.33333, 30, 25, 20, 16.66667, 14.28571, 12.5, 11.11111, 10, 5, 0,
];

const asked = ({ ask, answers }: { ask: string; answers: unknown }) => ({ ask, answers });

/** Each file that holds the quiz of a lesson, read back. */
function quizzesOf(edition: LessonEdition) {
  const { locale, lesson } = edition;
  const words = wordsFor(locale).lessons;
  const quiz = `${lesson.slug[locale]}/${lessonPages.quiz[locale]}.xml`;
  return [
    readMoodle(textOf(edition, 'moodle'), words),
    readGift(textOf(edition, 'gift'), words),
    ...(['cartridge', 'class-cartridge'] as const).map((file) => readQti(readCartridge(bytesOf(edition, file)).text(quiz))),
  ];
}

test('every file of a quiz asks the questions of quiz.yaml, in its order, with the same right answers', () => {
  for (const edition of editions) {
    for (const quiz of quizzesOf(edition)) {
      assert.equal(quiz.length, edition.questions.length, named(edition));
      assert.deepEqual(quiz.map(asked), saidBy(exportedQuestions(edition)), named(edition));
    }
  }
});

test('after each answer, every file names all the articles of the question', () => {
  for (const edition of editions) {
    const { article } = wordsFor(edition.locale);
    for (const quiz of quizzesOf(edition)) {
      quiz.forEach(({ after }, index) => {
        const text = shownText(after);
        for (const number of edition.questions[index]?.articles ?? [])
          assert.match(text, new RegExp(`${article(number)}(?!\\d)`), named(edition));
      });
    }
  }
});

test('Moodle gets fractions it knows, one right answer where one is asked, and an idnumber no other question has', () => {
  const ids = editions.flatMap((edition) =>
    readMoodle(textOf(edition, 'moodle'), wordsFor(edition.locale).lessons).map((question, index) => {
      const { fractions, idnumber, tags } = question;
      for (const fraction of fractions) assert.ok(FRACTIONS.includes(Math.abs(fraction)), `${idnumber}: ${fraction}`);
      const isSeveral = edition.questions[index]?.kind === 'several';
      if (fractions.length && !isSeveral) assert.deepEqual([...new Set(fractions)].sort(), [0, 100], idnumber);
      if (isSeveral)
        assert.ok(fractions.reduce((sum, each) => sum + each) <= 0.001, `${idnumber}: ticking all is worth something`);
      assert.equal(idnumber, `${edition.questions[index]?.id}-${edition.locale}`);
      assert.ok(tags.length >= 3, idnumber);
      return idnumber;
    }),
  );
  assert.equal(new Set(ids).size, ids.length);
});

test('GIFT gives each question the id and the tags that Moodle XML gives it', () => {
  for (const edition of editions) {
    const words = wordsFor(edition.locale).lessons;
    assert.deepEqual(
      readGift(textOf(edition, 'gift'), words).map(({ id, tags }) => ({ id, tags })),
      readMoodle(textOf(edition, 'moodle'), words).map(({ idnumber, tags }) => ({ id: idnumber, tags })),
    );
  }
});

test('every cartridge keeps the rules that schemas do not see', () => {
  for (const edition of editions) {
    for (const file of ['cartridge', 'class-cartridge'] as const)
      assert.deepEqual(cartridgeProblems(readCartridge(bytesOf(edition, file))), [], `${named(edition)} ${file}`);
  }
});

test('a course holds every lesson in order, and keeps the rules', () => {
  for (const locale of locales) {
    for (const withKey of [true, false]) {
      const course = readCartridge(readFileSync(join(DIST, coursePath(locale, withKey))));
      assert.deepEqual(cartridgeProblems(course), []);
      const titles = course
        .$('organization > item > item > title')
        .toArray()
        .map((node) => course.$(node).text());
      const own = editions.filter((edition) => edition.locale === locale);
      assert.deepEqual(
        titles,
        own.map(({ lesson }) => typeset(locale, lesson.title[locale])),
      );
      assert.equal(course.$('resource[type$=assessment]').length, own.length);
      assert.equal(course.$('resource:has(metadata)').length > 0, withKey);
    }
  }
});
