import { formatDate } from '../../language/dates-and-numbers.ts';
import { typeset } from '../../language/typography.ts';
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { inLanguage, lessonUrl, type LessonEdition } from './lesson-edition.ts';

/** Where a sheet comes from, when it was read again, its licence: the last line of every sheet. */
export function sheetOrigin(edition: LessonEdition): string {
  const { lesson, locale, site } = edition;
  const read = typeset(locale, wordsFor(locale).lessons.lastRead(formatDate(locale, lesson.reviewed)));
  return [...(site.known ? [lessonUrl(edition)] : [wordsFor(locale).siteName]), read, 'CC BY 4.0'].join(' · ');
}

/** The paragraphs of a longer text of a record, which an empty line sets apart. */
export const paragraphsOf = (edition: LessonEdition, text: Record<LessonEdition['locale'], string>): string[] =>
  text[edition.locale]
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => typeset(edition.locale, paragraph.replace(/\s*\n\s*/g, ' ')));

/**
 * A page of a cartridge: plain HTML, for platforms keep nothing but what stands in its body, without style or script.
 * @param kind what the page is: « Fiche élève »
 * @param body what stands under the title, as HTML
 */
export function cartridgePage(edition: LessonEdition, kind: string, body: readonly string[]): string {
  const title = inLanguage(edition.locale, edition.lesson.title);
  return `<!DOCTYPE html>
<html lang="${edition.locale}">
<head><meta charset="utf-8"><title>${escaped(`${kind}. ${title}`)}</title></head>
<body lang="${edition.locale}">
<p>${escaped(kind)}</p>
<h1>${escaped(title)}</h1>
${body.join('\n')}
<p><small>${escaped(sheetOrigin(edition))}</small></p>
</body>
</html>
`;
}
