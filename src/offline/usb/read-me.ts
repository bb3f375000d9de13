import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatDate } from '../../language/dates-and-numbers.ts';
import type { Locale } from '../../language/locales.ts';
import { typeset } from '../../language/typography.ts';

/** The names of the two read-me files, each said in its language. */
export const readMeNames: Record<Locale, string> = { fr: 'LISEZMOI.txt', vi: 'HUONG-DAN.txt' };

/**
 * The read-me of a copy, as the Notepad of an old Windows shows it well: UTF-8 with its mark, CRLF, no narrow space.
 * @param day the day of the copy, `YYYY-MM-DD`; it stands where the text says `{day}`
 * @throws when the text of this language is not there, or has no place for the day
 */
export function readMe(locale: Locale, day: string, folder = 'content/copy'): string {
  const file = join(folder, `${locale}.txt`);
  if (!existsSync(file)) throw new Error(`${file} is not there: write what a reader must know to open the copy.`);
  const text = readFileSync(file, 'utf8');
  if (!text.includes('{day}')) throw new Error(`${file} does not say the day of the copy: write {day} where it should stand.`);
  const said = typeset(locale, text.replaceAll('{day}', formatDate(locale, day))).replaceAll('\u202F', '\u00A0');
  return `\uFEFF${said.replace(/\r?\n/g, '\r\n')}`;
}
