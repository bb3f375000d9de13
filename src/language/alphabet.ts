import type { Locale } from './locales.ts';

const collators = { fr: new Intl.Collator('fr'), vi: new Intl.Collator('vi') };

/** Sorts as a dictionary of that language does: in Vietnamese, `đ` comes after `d` and tones come last. */
export const alphabetically = (locale: Locale) => (a: string, b: string) => collators[locale].compare(a, b);
