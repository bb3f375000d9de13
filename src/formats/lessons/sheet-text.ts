import type { LessonPage } from '../../language/addresses.ts';
import { paragraphs } from '../../language/paragraphs.ts';
import { dayAndLicence } from '../../language/sheet-day.ts';
import { typeset } from '../../language/typography.ts';
import { wordsFor } from '../../language/words.ts';
import { lessonUrl, type LessonEdition } from './lesson-edition.ts';

/**
 * Where a sheet comes from, when it was read again, its licence: the last line of every sheet.
 * @param page the page it names; pupils are led to their sheet, not to the plan, which holds the answers
 */
export function sheetOrigin(edition: LessonEdition, page?: LessonPage): string {
  const { lesson, locale, site } = edition;
  const where = site.known ? lessonUrl(edition, page) : wordsFor(locale).siteName;
  return `${where} · ${dayAndLicence(locale, lesson.reviewed)}`;
}

/** The paragraphs of a longer text of a record, each on one line, as the language of the edition prints it. */
export const paragraphsOf = (edition: LessonEdition, text: Record<LessonEdition['locale'], string>): string[] =>
  paragraphs(text[edition.locale]).map((paragraph) => typeset(edition.locale, paragraph.replace(/\s*\n\s*/g, ' ')));
