import type { Locale } from '../language/locales.ts';
import { typeset } from '../language/typography.ts';
import { wordsFor } from '../language/words.ts';
import type { Source } from '../schemas/source.ts';

/**
 * The words of a link to a source: who speaks and, where the link opens a copy on somebody else’s site, that it is one.
 * « ONU », « Wikipédia (copie) ».
 */
export function sourceName(locale: Locale, { kind, publisher }: Pick<Source, 'kind' | 'publisher'>): string {
  return typeset(locale, kind === 'copy' ? wordsFor(locale).inCopy(publisher) : publisher);
}
