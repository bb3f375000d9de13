import { escaped } from '../escaped.ts';
import { inLanguage, type LessonEdition } from './lesson-edition.ts';
import { sheetOrigin } from './sheet-text.ts';

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
