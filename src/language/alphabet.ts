import type { Locale } from './locales.ts';

const collators = { fr: new Intl.Collator('fr'), vi: new Intl.Collator('vi') };

/** Sorts as a dictionary of that language does: in Vietnamese, `đ` comes after `d` and tones come last. */
export const alphabetically = (locale: Locale) => (a: string, b: string) => collators[locale].compare(a, b);

/** The letter under which a title stands: its first one, capital and without marks; Đ is a letter of its own, and `#` holds the rest. */
export function letterOf(title: string): string {
  const [first = ''] = title
    .replace(/œ/i, 'oe')
    .normalize('NFD')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .toUpperCase();
  return /^[A-ZĐ]$/.test(first) ? first : '#';
}
