import type { Locale } from './locales.ts';

const numbers = { fr: new Intl.NumberFormat('fr-FR'), vi: new Intl.NumberFormat('vi-VN') };

/** A number in the language’s own format: 2 500 (narrow no-break space) or 2.500. */
export const formatNumber = (locale: Locale, value: number): string => numbers[locale].format(value);

/** The units of a file's size, with how many bytes each has: thousands, as disks and browsers count. */
const units = [
  ['byte', 1],
  ['kilobyte', 1e3],
  ['megabyte', 1e6],
  ['gigabyte', 1e9],
] as const;

/** A file's size in the language's own units: « 3,2 Mo », “3,2 MB”; one decimal below ten. */
export function formatBytes(locale: Locale, bytes: number): string {
  // 999 500 bytes are rounded to a thousand kilobytes: that is one megabyte.
  const [unit, size] = units.findLast(([, least]) => bytes >= least * 0.9995) ?? units[0];
  const value = bytes / size;
  const digits = { maximumFractionDigits: value < 9.95 ? 1 : 0 };
  const written = new Intl.NumberFormat(locale, { style: 'unit', unit, ...digits }).format(value);
  // Between a number and its unit the space is a whole one, whichever the day's Intl takes.
  return written.replace(/\s/, '\u00A0');
}

const months = Array.from({ length: 12 }, (_, month) =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month, 1)),
);

/**
 * A date as exact as it is known, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, in words:
 * « 24 décembre 2024 », « décembre 2024 », « 2024 »; “ngày 24 tháng 12 năm 2024”, “tháng 12 năm 2024”, “năm 2024”.
 */
export function formatDate(locale: Locale, date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  if (locale === 'vi') {
    return [day && `ngày ${day}`, month && `tháng ${month}`, `năm ${year}`].filter(Boolean).join(' ');
  }
  return [day && (day === 1 ? '1er' : day), month && months[month - 1], year].filter(Boolean).join(' ');
}

/** A date for a narrow column, the same in both languages: `25/10/2025`, `07/2026`, `2026`. */
export const formatShortDate = (date: string): string => date.split('-').reverse().join('/');

/** A range of days: « du 29 juillet 2024 au 9 août 2024 »; a missing end is a single date. */
export function formatRange(locale: Locale, start: string, end?: string): string {
  if (!end) return formatDate(locale, start);
  const [from, to] = [formatDate(locale, start), formatDate(locale, end)];
  return locale === 'fr' ? `du ${from} au ${to}` : `từ ${from} đến ${to}`;
}

/** A chapter’s number as the treaty writes it: 5 is V. Takes 1 to 9. */
export const roman = (number: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number - 1] ?? String(number);
