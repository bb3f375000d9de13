import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readList } from '../../catalogue/read-content.ts';
import { locales, type Locale } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import { term } from '../../schemas/term.ts';
import { commonCartridge } from './common-cartridge.ts';
import { gift } from './gift.ts';
import { glossaryAnki, glossaryCsv } from './glossary-files.ts';
import { lessonUrl, oneLine, type LessonEdition, type Site } from './lesson-edition.ts';
import { coursePath, filesOf, type LessonFile, type PrintedFile } from './lesson-files.ts';
import { moodleXml } from './moodle-xml.ts';
import { isPrinted, readPrinted } from './read-printed.ts';
import { qrSvg } from './qr.ts';
import { readLessons } from './read-lessons.ts';
import { scolomfr } from './scolomfr.ts';
import { wordSheet } from './word-sheet.ts';

type Made = string | Uint8Array;

const cartridge = (edition: LessonEdition, withKey: boolean): Uint8Array =>
  commonCartridge(
    {
      id: `hanoi-${edition.id}-${edition.locale}-${withKey ? 'key' : 'class'}`,
      locale: edition.locale,
      title: oneLine(edition.locale, edition.lesson.title),
      description: oneLine(edition.locale, edition.lesson.inOneSentence),
      withKey,
      day: edition.lesson.reviewed,
    },
    [edition],
  );

/** How each file is made; the printed sheets are there already. */
const makers: Record<Exclude<LessonFile, PrintedFile>, (edition: LessonEdition) => Made | Promise<Made>> = {
  word: wordSheet,
  moodle: moodleXml,
  gift,
  cartridge: (edition) => cartridge(edition, true),
  'class-cartridge': (edition) => cartridge(edition, false),
  scolomfr,
  'quiz-qr': (edition) => qrSvg(lessonUrl(edition, 'quiz'), oneLine(edition.locale, edition.lesson.title)),
  qr: (edition) => qrSvg(lessonUrl(edition), oneLine(edition.locale, edition.lesson.title)),
};

/** All lessons in one language as one course. */
function course(editions: readonly LessonEdition[], locale: Locale, withKey: boolean): Uint8Array {
  const words = wordsFor(locale);
  // The newest lesson dates the course.
  const day = editions.map(({ lesson }) => lesson.reviewed).reduce((a, b) => (a > b ? a : b));
  const id = `hanoi-course-${locale}-${withKey ? 'key' : 'class'}`;
  return commonCartridge({ id, locale, title: words.siteName, description: words.lessons.all, withKey, day }, editions);
}

/**
 * Writes every file of every lesson into `downloads/` of a built site, the courses, and the glossary for other programs.
 * @param dist the folder of the built site
 * @returns how many files were written
 * @throws when the content is not what its schemas ask for, or a sheet that should be printed is not there
 */
export async function writeLessonFiles(dist: string, site: Site): Promise<number> {
  const made = new Map<string, Made>();
  const lessons = readLessons();
  for (const locale of locales) {
    const editions = lessons.map((whole): LessonEdition => ({
      ...whole,
      locale,
      site,
      printed: readPrinted(dist, filesOf(whole.lesson.slug, locale)),
    }));
    for (const edition of editions) {
      for (const { file, path } of filesOf(edition.lesson.slug, locale)) {
        if (!isPrinted(file)) made.set(path, await makers[file](edition));
      }
    }
    for (const withKey of [true, false]) made.set(coursePath(locale, withKey), course(editions, locale, withKey));
  }
  const terms = readList('glossary').map(({ data }) => term.parse(data));
  made.set('downloads/glossaire-fr-vi.csv', glossaryCsv(terms));
  made.set('downloads/glossaire-anki-fr-vi.txt', glossaryAnki(terms));
  for (const [path, content] of made) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  return made.size;
}
