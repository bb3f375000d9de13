import { formatDate } from './dates-and-numbers.ts';
import type { Locale } from './locales.ts';
import { typeset } from './typography.ts';
import { wordsFor } from './words.ts';

/** What is said of the day of a text: when somebody last read it again, or, where that is not noted, when the page was built. */
export type TextDay = { reviewed: string } | { built: string };

/**
 * How a page is cited in a language, up to its address: title first in French, site and year first in Vietnamese.
 * « Article 16. … », La Convention de Hanoï, expliquée, relu le 21 novembre 2026,
 * Hiểu Công ước Hà Nội (2026), “Điều 16. …”, rà soát ngày 21 tháng 11 năm 2026,
 * @param title the title of the page in that language
 * @param day `YYYY-MM-DD`
 */
export function citation(locale: Locale, title: string, day: TextDay): string {
  const { cite, siteName } = wordsFor(locale);
  const date = 'reviewed' in day ? day.reviewed : day.built;
  const said = formatDate(locale, date);
  const when = 'reviewed' in day ? cite.reviewed(said) : cite.version(said);
  return typeset(locale, cite.reference(title, siteName, when, date.slice(0, 4)));
}
