import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { oneLine, type LessonEdition } from './lesson-edition.ts';
import { sheetOrigin } from './sheet-text.ts';

/**
 * A page of a cartridge: plain HTML, for platforms keep nothing but what stands in its body, without style or script.
 * @param page what it is; pupils' sheets name their own address, a key that of the lesson
 * @param body what stands under the title, as HTML
 */
export function cartridgePage(edition: LessonEdition, page: 'sheet' | 'key', body: readonly string[]): string {
  const title = oneLine(edition.locale, edition.lesson.title);
  const kind = wordsFor(edition.locale).lessons[page];
  return `<!DOCTYPE html>
<html lang="${edition.locale}">
<head><meta charset="utf-8"><title>${escaped(`${kind}. ${title}`)}</title></head>
<body lang="${edition.locale}">
<p>${escaped(kind)}</p>
<h1>${escaped(title)}</h1>
${body.join('\n')}
<p><small>${escaped(sheetOrigin(edition, page === 'sheet' ? page : undefined))}</small></p>
</body>
</html>
`;
}
