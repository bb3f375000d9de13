import type { Locale } from '../language/locales.ts';
import { prepareNames, split, type Names, type Word } from './names.ts';
import type { Title } from './title.ts';
import { bare, distance, wordsOf } from './words.ts';

/** How many letters may be wrong in a word or a name of this length. */
const tolerance = (length: number) => (length < 4 ? 0 : length < 8 ? 1 : 2);

/** The candidate that takes the fewest changes to become a word, when these are few enough. */
function nearest<Candidate>(word: string, candidates: Iterable<Candidate>, spelling: (candidate: Candidate) => string) {
  const limit = tolerance(word.length);
  let least = limit + 1;
  let found: Candidate | undefined;
  if (limit === 0 || /\d/.test(word)) return undefined;
  for (const candidate of candidates) {
    const apart = distance(word, spelling(candidate), Math.min(limit, least));
    if (apart < least) [found, least] = [candidate, apart];
  }
  return found;
}

/** A word that no name and no text holds, by the nearest word of the names; any other word as it is. */
function correctedWord({ byLength, beginnings, written }: Names, { typed, bare }: Word): string {
  if (beginnings.has(bare) || written.has(bare)) return typed;
  const limit = tolerance(bare.length);
  const lengths = Array.from({ length: 2 * limit + 1 }, (_, index) => bare.length - limit + index);
  const candidates = lengths.flatMap((length) => byLength.get(length) ?? []);
  return nearest(bare, candidates, (known) => known) ?? typed;
}

const joined = (words: Word[]) => words.map(({ bare }) => bare).join('');

/**
 * The question with its slips mended: as a whole when it comes near a name of several words, wherever its spaces are;
 * else word by word. Vietnamese needs the first: a wrong letter mostly makes another syllable that exists.
 * @returns the same words when nothing is near
 */
export function corrected(names: Names, question: string): string {
  const typed = split(question);
  // Words that all exist are cut where they should be.
  const isKnown = ({ bare }: Word) => names.vocabulary.has(bare) || names.written.has(bare);
  const known = typed.every(isKnown);
  const own = names.all.filter(
    ({ words, foreign }) => !foreign && Math.max(words.length, typed.length) > 1 && (!known || words.length === typed.length),
  );
  const name = nearest(joined(typed), own, ({ words }) => joined(words));
  const words = name ? name.words.map((word) => word.typed) : typed.map((word) => correctedWord(names, word));
  return words.join(' ');
}

/**
 * The words of some texts that are no slips, though they resemble a word of the names.
 * @returns bare words, in alphabetical order
 */
export function confusable(locale: Locale, titles: readonly Title[], texts: readonly string[]): string[] {
  const names = prepareNames(locale, titles);
  const words = new Set(texts.flatMap(wordsOf));
  const resembling = [...words].filter((word) => split(word).some((one) => correctedWord(names, one) !== word));
  return [...new Set(resembling.map(bare))].sort();
}
