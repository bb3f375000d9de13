import type { Locale } from '../language/locales.ts';

/** The language of an element of XHTML or SVG: e-readers and old programs read one attribute or the other. */
export const inLanguage = (locale: Locale): string => `lang="${locale}" xml:lang="${locale}"`;
