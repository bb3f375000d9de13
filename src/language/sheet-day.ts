import { formatDate } from './dates-and-numbers.ts';
import type { Locale } from './locales.ts';
import { typeset } from './typography.ts';
import { wordsFor } from './words.ts';

/** What every sheet says at its foot, after where it comes from: the day (`YYYY-MM-DD`) it was read again, and its licence. */
export const dayAndLicence = (locale: Locale, reviewed: string): string =>
  `${typeset(locale, wordsFor(locale).lessons.lastRead(formatDate(locale, reviewed)))} · CC BY 4.0`;
