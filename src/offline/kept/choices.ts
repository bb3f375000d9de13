import type { Section } from '../../language/addresses.ts';
import type { Locale } from '../../language/locales.ts';

/**
 * How much of a language a reader may keep: everything, or some sections with the page from where the copy is removed.
 * A smaller choice is one line here, and one word in `keep.kinds` of src/language.
 */
export const kinds = {
  all: 'everything',
  lessons: ['home', 'lessons', 'glossary', 'downloads'],
  articles: ['home', 'articles', 'chapters', 'glossary', 'downloads'],
} as const satisfies Record<string, 'everything' | readonly Section[]>;

export type Kind = keyof typeof kinds;

/** The name of a choice, as the list of files and the kept copy write it: `fr`, `vi-articles`. */
export const choiceId = (locale: Locale, kind: Kind): string => (kind === 'all' ? locale : `${locale}-${kind}`);
