import type { Fact } from '../schemas/fact.ts';
import { formatDate, formatNumber } from '../language/dates-and-numbers.ts';
import type { Locale } from '../language/locales.ts';
import { typeset } from '../language/typography.ts';
import { wordsFor } from '../language/words.ts';

const NO_BREAK = '\u00A0';

/**
 * A fact’s value as its language prints it: « plus de 2 500 délégués », « 31 décembre 2026 », « n’était pas en vigueur ».
 * Takes the fact as worded on the day of the build (see `factOn`).
 */
export function factText(locale: Locale, fact: Fact): string {
  const { value, unit, qualifier } = fact;
  if (typeof value === 'string') return formatDate(locale, value);
  if (typeof value === 'object') return typeset(locale, value[locale]);
  const number = formatNumber(locale, value);
  const gap = locale === 'vi' && unit?.vi.startsWith('%') ? '' : NO_BREAK;
  const counted = unit ? `${number}${gap}${typeset(locale, unit[locale])}` : number;
  return qualifier ? wordsFor(locale).qualifier[qualifier](counted) : counted;
}
