import type { Locale } from '../../language/locales.ts';
import { typeset } from '../../language/typography.ts';
import { wordsFor } from '../../language/words.ts';

/** One of the three books. */
export interface Edition {
  /** The languages, the first one leading. */
  locales: readonly [Locale, ...Locale[]];
  /** Given once and never changed: a reader's library knows by it that a newer file is the same book. */
  id: string;
}

/** The books that are made: one in each language, one in both. */
export const editions: readonly Edition[] = [
  { locales: ['fr'], id: 'urn:uuid:1b572869-d2b4-47ee-a369-71bbd6545a5f' },
  { locales: ['vi'], id: 'urn:uuid:3f5b9795-7d2e-461a-9dd9-34deee8c5ae7' },
  { locales: ['fr', 'vi'], id: 'urn:uuid:f7de1a6c-c735-439d-86fc-b45c0ec71756' },
];

/** The file of a book below `downloads/`: `hanoi-convention-fr-vi.epub`. */
export const fileName = ({ locales }: Edition): string => `hanoi-convention-${locales.join('-')}.epub`;

/** The title of a book: the name of the site in each of its languages. */
export const bookTitle = ({ locales }: Edition): string =>
  locales.map((locale) => typeset(locale, wordsFor(locale).siteName)).join(' · ');
