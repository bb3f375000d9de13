import { escaped } from '../escaped.ts';
import { cartridgePage } from './cartridge-page.ts';
import { oneLine, type LessonEdition } from './lesson-edition.ts';
import { paragraphsOf } from './sheet-text.ts';

/** The pupils' sheet as a page of a cartridge: what to read and what to do, and no answer. */
export function sheetHtml(edition: LessonEdition): string {
  const { locale, sheet } = edition;
  const set = (text: Record<typeof locale, string>) => escaped(oneLine(locale, text));
  const documents = (sheet.documents ?? []).flatMap(({ title, text }) => [
    `<h2>${set(title)}</h2>`,
    `<blockquote>${paragraphsOf(edition, text)
      .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
      .join('')}</blockquote>`,
  ]);
  const exercises = sheet.exercises.flatMap(({ title, ask, choices = [], parts }, index) => {
    const boxes = choices.length ? `<ul>${choices.map((choice) => `<li>☐ ${set(choice)}</li>`).join('')}</ul>` : '';
    return [
      `<h2>${index + 1}. ${set(title)}</h2>`,
      `<p>${set(ask)}</p>`,
      `<ol>${parts.map((part) => `<li><p>${set(part.ask)}</p>${boxes}</li>`).join('')}</ol>`,
    ];
  });
  return cartridgePage(edition, 'sheet', [`<p>${set(sheet.intro)}</p>`, ...documents, ...exercises]);
}
