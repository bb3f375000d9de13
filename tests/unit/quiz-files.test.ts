import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from 'cheerio';
import { exportedQuestions } from '../../src/formats/lessons/exported-question.ts';
import { gift } from '../../src/formats/lessons/gift.ts';
import { moodleXml } from '../../src/formats/lessons/moodle-xml.ts';
import { qtiAssessment } from '../../src/formats/lessons/qti.ts';
import { share } from '../../src/formats/lessons/share.ts';
import { locales } from '../../src/language/locales.ts';
import { typeset } from '../../src/language/typography.ts';
import { wordsFor } from '../../src/language/words.ts';
import { readGift } from './gift-back.ts';
import { madeEdition, SIGNS } from './made-lesson.ts';
import { readMoodle } from './moodle-back.ts';
import { readQti } from './qti-back.ts';
import { saidBy, shownText } from './quiz-back.ts';

const asked = ({ ask, answers }: { ask: string; answers: unknown }) => ({ ask, answers });

for (const locale of locales) {
  const edition = madeEdition(locale);
  const words = wordsFor(locale).lessons;
  const wanted = saidBy(exportedQuestions(edition));

  test(`Moodle XML read back says the same as the quiz, whatever signs are in it (${locale})`, () => {
    assert.deepEqual(readMoodle(moodleXml(edition), words).map(asked), wanted);
  });

  test(`GIFT read back says the same as the quiz, whatever signs are in it (${locale})`, () => {
    assert.deepEqual(readGift(gift(edition), words).map(asked), wanted);
  });

  test(`QTI read back, with pairs put together again, says the same as the quiz (${locale})`, () => {
    assert.deepEqual(readQti(qtiAssessment('quiz', 'Quiz', exportedQuestions(edition))).map(asked), wanted);
  });

  test(`in each file, what is said after the answer is the reason and links to the articles (${locale})`, () => {
    const all = [
      ...readMoodle(moodleXml(edition), words),
      ...readGift(gift(edition), words),
      ...readQti(qtiAssessment('quiz', 'Quiz', exportedQuestions(edition))),
    ];
    assert.equal(all.length, 18);
    for (const { after } of all) {
      assert.ok(shownText(after).startsWith(typeset(locale, `Parce que ${SIGNS}.`)), after);
      const links = load(after)('a').toArray();
      const section = locale === 'fr' ? 'articles' : 'dieu';
      assert.deepEqual(
        links.map((link) => load(link)('a').attr('href')),
        [64, 65].map((number) => `https://example.org/${locale}/${section}/${number}/`),
      );
    }
  });
}

test('without an address of its own, a site is linked nowhere; the articles are still named', () => {
  const edition = madeEdition('vi', { site: { url: 'https://hanoi-convention.example', known: false } });
  for (const file of [moodleXml(edition), gift(edition), qtiAssessment('quiz', 'Quiz', exportedQuestions(edition))]) {
    assert.doesNotMatch(file, /href|https?\\?:\/\/(?!www\.(w3|imsglobal)\.org)/);
    assert.match(file, /Điều 65/);
  }
});

test('right shares make a hundred, and ticking all is worth nothing', () => {
  for (const [right, wrong] of [
    [2, 1],
    [3, 1],
    [2, 4],
    [3, 3],
    [5, 1],
  ] as const) {
    const choices = Array.from({ length: right + wrong }, (_, index) => ({ text: '', right: index < right, why: undefined }));
    const shares = choices.map((choice) => share(choices, choice));
    const sum = (all: number[]) => all.reduce((total, each) => total + each, 0);
    assert.ok(Math.abs(sum(shares.filter((each) => each > 0)) - 100) < 0.001);
    assert.ok(Math.abs(sum(shares)) < 0.001, `${right} right, ${wrong} wrong`);
  }
  const single = [true, false, false].map((isRight) => ({ text: '', right: isRight, why: undefined }));
  assert.deepEqual(
    single.map((choice) => share(single, choice)),
    [100, 0, 0],
  );
});

test('a slash in a title does not open a category below', () => {
  const path = load(moodleXml(madeEdition()), { xml: true })('category > text').text();
  assert.deepEqual(path.replaceAll('//', '').split('/').length, 4);
  assert.match(gift(madeEdition()), /^\$CATEGORY: \$course\$\/top\/[^/]+\/Titre \/\/ a\s: b/m);
});

test('in GIFT, a question has no blank line inside and one before', () => {
  const blocks = gift(madeEdition()).trim().split(/\n\n+/);
  assert.equal(blocks.length, 2 + 6);
  for (const block of blocks.slice(2)) assert.match(block, /^\/\/ \[id:[a-z-]+-fr\] .*\n::[\s\S]*\n}$/);
});
