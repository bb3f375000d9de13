import { address, lessonPages, type LessonPage } from '../../language/addresses.ts';
import type { Locale } from '../../language/locales.ts';
import { typeset } from '../../language/typography.ts';
import type { LessonFile } from './lesson-files.ts';
import type { WholeLesson } from './read-lessons.ts';

/** Where the site lives. */
export interface Site {
  /** Its address: scheme and host at least. */
  url: string;
  /** Is it the true one, from SITE_URL? A stand-in is printed on no link that a file takes elsewhere. */
  known: boolean;
}

/** A lesson in one language, with all that its files are made from. */
export interface LessonEdition extends WholeLesson {
  locale: Locale;
  site: Site;
  /** The sheets as PDF, by their kind. */
  printed: ReadonlyMap<LessonFile, Uint8Array>;
}

/** A text of a record in the language of the edition, on one line, as that language prints it. */
export const oneLine = (locale: Locale, text: Record<Locale, string>): string =>
  typeset(locale, text[locale].trim().replace(/\s*\n\s*/g, ' '));

/** The whole address of the lesson's page, or of a page below it. */
export function lessonUrl(
  { lesson, locale, site }: Pick<LessonEdition, 'lesson' | 'locale' | 'site'>,
  page?: LessonPage,
): string {
  const below = page ? [lessonPages[page][locale]] : [];
  return new URL(address(locale, 'lessons', lesson.slug[locale], ...below), site.url).href;
}

/** The whole address of an article; nothing while the site has no address of its own. */
export const articleUrl = ({ locale, site }: Pick<LessonEdition, 'locale' | 'site'>, article: number): string | undefined =>
  site.known ? new URL(address(locale, 'articles', article), site.url).href : undefined;
