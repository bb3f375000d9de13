import { locales, other, type Locale } from '../language/locales.ts';
import type { Text } from '../schemas/text.ts';
import { translationState, type TranslationState } from './state.ts';

interface TextEntry {
  /** The folder and the language: `7/fr`. */
  id: string;
  data: Text;
  body?: string | undefined;
}

/**
 * The text of an entry in a language, and what its translation is worth.
 * Throws when a language has no text.
 */
export function textPair<Entry extends TextEntry>(
  texts: readonly Entry[],
  id: string,
  locale: Locale,
): { text: Entry; state: TranslationState } {
  const of = (language: Locale) => texts.find((text) => text.id === `${id}/${language}`);
  const [here, there] = [of(locale), of(other(locale))];
  if (!here || !there)
    throw new Error(
      `content/…/${id} has no ${here ? other(locale) : locale}.mdx; write it: an entry has a text in each language.`,
    );
  const [fr, vi] = locales.map((language) => {
    const text = language === locale ? here : there;
    return { locale: language, head: text.data, body: text.body ?? '' };
  });
  if (!fr || !vi) throw new Error('A pair has two sides');
  return { text: here, state: translationState([fr, vi]) };
}
