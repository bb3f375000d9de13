import type { Locale } from './locales.ts';
import { searchFr, type SearchWords } from './search-words-fr.ts';
import { searchVi } from './search-words-vi.ts';

/** The words of search in each language, apart from the others: the reader’s browser loads them when search is used. */
export const searchWords: Record<Locale, SearchWords> = { fr: searchFr, vi: searchVi };
