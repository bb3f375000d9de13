import { localPath } from '../language/addresses.ts';
import { locales } from '../language/locales.ts';
import type { Download } from '../schemas/download.ts';
import { filesOf } from './lessons/lesson-files.ts';
import type { WholeLesson } from './lessons/read-lessons.ts';

/** A page, and the files it offers, each with its size. */
export interface Offer {
  page: string;
  paths: string[];
  /** What makes the page offer them. */
  by: string;
}

/** The pages that offer files: both downloads pages what has a record, each lesson's page its own files. */
export const offersOf = (records: readonly Pick<Download, 'path'>[], lessons: readonly Pick<WholeLesson, 'lesson'>[]): Offer[] =>
  locales.flatMap((locale) => [
    {
      page: `${locale}/${localPath(locale, 'downloads')}index.html`,
      paths: records.map(({ path }) => path),
      by: 'Write <DownloadList /> in content/pages/downloads.',
    },
    ...lessons.map(({ lesson }) => ({
      page: `${locale}/${localPath(locale, 'lessons', lesson.slug[locale])}index.html`,
      paths: filesOf(lesson.slug, locale).map(({ path }) => path),
      by: 'Write <LessonFiles /> in src/pages/[locale]/[lessons]/[lesson]/index.astro.',
    })),
  ]);
