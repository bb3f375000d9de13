import { fr, type Words } from './fr.ts';
import type { Locale } from './locales.ts';
import { vi } from './vi.ts';

const words: Record<Locale, Words> = { fr, vi };

/** The interface words of a language. */
export const wordsFor = (locale: Locale): Words => words[locale];
