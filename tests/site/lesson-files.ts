/** Every lesson in every language, with the files that were made of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LessonEdition } from '../../src/formats/lessons/lesson-edition.ts';
import { lessonFilePath, type LessonFile } from '../../src/formats/lessons/lesson-files.ts';
import { readLessons } from '../../src/formats/lessons/read-lessons.ts';
import { locales } from '../../src/language/locales.ts';
import { DIST } from './dist.ts';

const site = { url: process.env['SITE_URL'] || 'https://hanoi-convention.example', known: Boolean(process.env['SITE_URL']) };

export const editions: LessonEdition[] = locales.flatMap((locale) =>
  readLessons().map((whole) => ({ ...whole, locale, site, printed: new Map() })),
);

/** A file of a lesson, as bytes. */
export const bytesOf = ({ locale, lesson }: LessonEdition, file: LessonFile): Uint8Array =>
  readFileSync(join(DIST, lessonFilePath(file, locale, lesson.slug[locale])));

/** A file of a lesson, as text. */
export const textOf = (edition: LessonEdition, file: LessonFile): string =>
  new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(edition, file));

/** A lesson and its language, for what a failing test says. */
export const named = ({ id, locale }: LessonEdition): string => `${id} (${locale})`;
