import type { Locale } from './locales.ts';

const NARROW = '\u202F';

/** French typography: curly apostrophes, narrow no-break spaces before high punctuation, inside « » and in numbers. */
function french(text: string): string {
  return text
    .replace(/'/g, '’')
    .replace(/ ([;:!?»%€])/g, `${NARROW}$1`)
    .replace(/« /g, `«${NARROW}`)
    .replace(/(\d) (?=\d{3}(?!\d))/g, `$1${NARROW}`);
}

/** A text as its language prints it. Vietnamese puts no space before high punctuation and is left as typed, in NFC. */
export function typeset(locale: Locale, text: string): string {
  const composed = text.normalize('NFC');
  return locale === 'fr' ? french(composed) : composed;
}
