import { csv } from '../../catalogue/csv.ts';
import { oneLine } from './lesson-edition.ts';
import type { Term } from '../../schemas/term.ts';

const head = ['id', 'francais', 'tieng_viet', 'definition_fr', 'dinh_nghia_vi', 'articles'];

const rows = (terms: readonly Term[]): string[][] =>
  terms.map(({ id, term, meaning, articles }) => [
    id,
    oneLine('fr', term),
    oneLine('vi', term),
    oneLine('fr', meaning),
    oneLine('vi', meaning),
    articles.join(' '),
  ]);

/** The words of the site side by side, as a table for a spreadsheet. */
export const glossaryCsv = (terms: readonly Term[]): string => csv([head, ...rows(terms)]);

/** A cell of a line: a quotation mark would begin a quoted one. */
const cell = (text: string): string => {
  const plain = text.replaceAll('\t', ' ');
  return plain.includes('"') ? `"${plain.replaceAll('"', '""')}"` : plain;
};

/**
 * The words of the site as cards for Anki (https://docs.ankiweb.net/importing/text-files.html): a note a line, with an
 * identifier, so that importing a newer file renews the cards instead of doubling them.
 */
export function glossaryAnki(terms: readonly Term[]): string {
  const [, ...columns] = head;
  const lines = rows(terms).map((cells) => cells.map(cell).join('\t'));
  return `${['#separator:tab', '#html:false', '#guid column:1', `#columns:${['guid', ...columns].join('\t')}`, ...lines].join('\n')}\n`;
}
