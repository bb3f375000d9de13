import assert from 'node:assert/strict';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { strFromU8, unzipSync } from 'fflate';
import { ageRange } from '../../src/catalogue/age-range.ts';
import type { LessonEdition } from '../../src/formats/lessons/lesson-edition.ts';
import { filesOf } from '../../src/formats/lessons/lesson-files.ts';
import { lessonPages, localPath } from '../../src/language/addresses.ts';
import { formatBytes } from '../../src/language/dates-and-numbers.ts';
import { locales } from '../../src/language/locales.ts';
import { typeset } from '../../src/language/typography.ts';
import { wordsFor } from '../../src/language/words.ts';
import { readCartridge } from '../unit/cartridge-back.ts';
import { readQr } from '../unit/qr-pixels.ts';
import { shownText } from '../unit/quiz-back.ts';
import { DIST, pageAt } from './dist.ts';
import { bytesOf, editions, named, textOf } from './lesson-files.ts';

const one = (text: string) => text.replace(/\s+/g, ' ').trim();
const lessonPage = ({ locale, lesson }: LessonEdition) =>
  pageAt(`/${locale}/${localPath(locale, 'lessons', lesson.slug[locale])}`);

/** What a test reads of the data block of a lesson. */
interface Block {
  '@id': string;
  name: string;
  inLanguage: string;
  timeRequired: string;
  typicalAgeRange: string;
  encoding: { contentUrl: string; contentSize: string; encodingFormat: string }[];
}

test('there are lessons, in both languages', () => {
  for (const locale of locales) assert.ok(editions.some((edition) => edition.locale === locale));
});

test('no answer of the key stands in what pupils get: the sheet on the site, in Word, in the cartridge for the class', () => {
  for (const edition of editions) {
    const { locale, lesson, sheet } = edition;
    const answers = sheet.exercises.flatMap(({ parts }) => parts.map(({ answer }) => one(typeset(locale, answer[locale]))));
    const page = pageAt(`/${locale}/${localPath(locale, 'lessons', lesson.slug[locale], lessonPages.sheet[locale])}`);
    const word = strFromU8(unzipSync(bytesOf(edition, 'word'))['word/document.xml'] ?? new Uint8Array());
    const cartridge = readCartridge(bytesOf(edition, 'class-cartridge'));
    const texts = [
      page.$('main').text(),
      load(word, { xml: true }).root().text(),
      ...[...cartridge.files.keys()].filter((path) => /\.(html|xml)$/.test(path)).map((path) => shownText(cartridge.text(path))),
    ].map(one);
    for (const text of texts) for (const answer of answers) assert.ok(!text.includes(answer), `${named(edition)}: ${answer}`);
    const withKey = readCartridge(bytesOf(edition, 'cartridge'));
    const key = one(shownText(withKey.text(`${lesson.slug[locale]}/${lessonPages.key[locale]}.html`)));
    for (const answer of answers) assert.ok(key.includes(answer), `${named(edition)}: the key lost « ${answer} »`);
  }
});

test('the Word sheet asks all that the sheet of the site asks', () => {
  for (const edition of editions) {
    const { locale, sheet } = edition;
    const xml = load(strFromU8(unzipSync(bytesOf(edition, 'word'))['word/document.xml'] ?? new Uint8Array()), { xml: true });
    const paragraphs = xml('w\\:p')
      .toArray()
      .map((node) => one(xml(node).find('w\\:t').text()));
    const texts = [sheet.intro, ...sheet.exercises.flatMap(({ ask, parts }) => [ask, ...parts.map((part) => part.ask)])];
    for (const text of texts)
      assert.ok(paragraphs.includes(one(typeset(locale, text[locale]))), `${named(edition)}: ${text[locale]}`);
  }
});

test('the QR codes of a lesson, read as a camera does, lead to its page and to its quiz', () => {
  for (const edition of editions) {
    const url = readQr(textOf(edition, 'qr'));
    assert.equal(url, lessonPage(edition).$('link[rel=canonical]').attr('href'), named(edition));
    const quiz = new URL(readQr(textOf(edition, 'quiz-qr')) ?? 'about:blank');
    assert.ok(pageAt(quiz.pathname).$('[data-quiz]').length === 1, named(edition));
  }
});

test('the record for catalogues leads to the page of the lesson', () => {
  for (const edition of editions) {
    const $ = load(textOf(edition, 'scolomfr'), { xml: true });
    assert.equal($('lom\\:location').text(), lessonPage(edition).$('link[rel=canonical]').attr('href'), named(edition));
    assert.equal($('lom\\:duration').text(), `PT${edition.lesson.minutes}M`);
  }
});

test('the data block of a lesson says what its page says, and gives every file with its size', () => {
  for (const edition of editions) {
    const { locale, lesson } = edition;
    const { $ } = lessonPage(edition);
    const block = JSON.parse($('script[type="application/ld+json"]').text()) as Block;
    assert.equal(block['@id'], $('link[rel=canonical]').attr('href'));
    assert.equal(one(block.name), one($('h1').text()), named(edition));
    assert.equal(block.inLanguage, $('html').attr('lang'));
    assert.equal(block.timeRequired, `PT${lesson.minutes}M`);
    const { first, last } = ageRange(lesson);
    assert.equal(block.typicalAgeRange, `${first}-${last}`);
    const words = wordsFor(locale).lessons;
    assert.ok(one($('main').text()).includes(one(words.minutes(lesson.minutes))), named(edition));
    assert.ok(one($('main').text()).includes(one(words.ages(first, last))), named(edition));
    const paths = filesOf(lesson.slug, locale).map(({ path }) => path);
    assert.deepEqual(
      block.encoding.map(({ contentUrl }) => new URL(contentUrl).pathname.slice(1)),
      paths,
    );
    block.encoding.forEach(({ contentSize }, index) =>
      assert.equal(contentSize, `${statSync(join(DIST, paths[index] ?? '')).size} B`, paths[index]),
    );
  }
});

test('the page of a lesson offers each of its files with its size, and only them', () => {
  for (const edition of editions) {
    const { $ } = lessonPage(edition);
    const paths = filesOf(edition.lesson.slug, edition.locale).map(({ path }) => path);
    assert.equal($('main a[download]').length, paths.length, named(edition));
    for (const path of paths) {
      assert.ok(existsSync(join(DIST, path)), path);
      const size = $(`main a[download][href="/${path}"]`).parent().find('[data-bytes-of]').text();
      assert.equal(size, formatBytes(edition.locale, statSync(join(DIST, path)).size), path);
    }
  }
});
