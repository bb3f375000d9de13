import { other, type Locale } from '../language/locales.ts';
import type { Text } from '../schemas/text.ts';
import { fingerprint } from './fingerprint.ts';

/** What is needed of a text to compare it with its sister. */
export interface Side {
  locale: Locale;
  head: Text;
  body: string;
}

export type TranslationState =
  | { state: 'current'; from: Locale }
  | { state: 'outdated'; from: Locale; fingerprint: string }
  /** Neither of the two texts, or both, says that it is the translation. */
  | { state: 'unstamped' };

/** Does the translation still say what its source says? Of the two texts, exactly one carries the stamp. */
export function translationState(pair: readonly [Side, Side]): TranslationState {
  const [translation, second] = pair.filter((side) => side.head.translation);
  const source = pair.find((side) => side !== translation);
  const stamp = translation?.head.translation;
  if (!stamp || !source || second || stamp.from !== other(translation.locale)) return { state: 'unstamped' };
  const today = fingerprint(source.body, source.head.discuss);
  return stamp.fingerprint === today
    ? { state: 'current', from: source.locale }
    : { state: 'outdated', from: source.locale, fingerprint: today };
}
