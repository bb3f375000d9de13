import type { Locale } from './locales.ts';

const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

/** French typography: curly apostrophes and inner quotation marks; no-break spaces before high punctuation, inside « » and in numbers, narrow where the usage is. */
function french(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/(^|[\s(«])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/ ([;!?%€])/g, `${NARROW}$1`)
    .replace(/ ([:»])/g, `${NO_BREAK}$1`)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`);
}

/** A text as its language prints it. Vietnamese puts no space before high punctuation and is left as typed, in NFC. */
export function typeset(locale: Locale, text: string): string {
  const composed = text.normalize('NFC');
  return locale === 'fr' ? french(composed) : composed;
}

/** A colon as each language sets it off from the word before. */
export const colon = (locale: Locale): string => (locale === 'fr' ? `${NO_BREAK}:` : ':');
