import type { Locale } from '../language/locales.ts';
import { askedWords, normalise } from './question.ts';

/** What this site uses of a Pagefind result. */
export interface Found {
  id: string;
  score: number;
  data: () => Promise<FoundPage>;
}

export interface FoundPage {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; excerpt: string }[];
}

/** What this site uses of Pagefind. */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (question: string) => Promise<{ results: Found[] }>;
}

/** The pages that hold any of the words, those with the most and rarest first. */
async function anyOf(pagefind: Pagefind, words: string[]): Promise<Found[]> {
  const answers = await Promise.all(words.map((word) => pagefind.search(word)));
  const sums = new Map<string, Found>();
  for (const found of answers.flatMap(({ results }) => results)) {
    sums.set(found.id, { ...found, score: found.score + (sums.get(found.id)?.score ?? 0) });
  }
  return [...sums.values()].sort((a, b) => b.score - a.score);
}

/**
 * The pages that answer a question, best first. Pagefind takes a Vietnamese word for as many words as it has syllables, so
 * the pages that hold the question as a phrase come first; then those that hold all its words; failing both, any of them.
 */
export async function ask(pagefind: Pagefind, locale: Locale, typed: string): Promise<Found[]> {
  const question = normalise(locale, typed);
  const words = askedWords(locale, question);
  if (words.length === 0) return [];
  const [all, phrase] = await Promise.all([
    pagefind.search(words.join(' ')),
    question.includes(' ') ? pagefind.search(`"${question}"`) : { results: [] },
  ]);
  const inPhrase = new Set(phrase.results.map(({ id }) => id));
  const first = all.results.filter(({ id }) => inPhrase.has(id));
  const rest = all.results.filter(({ id }) => !inPhrase.has(id));
  if (first.length + rest.length > 0) return [...first, ...rest];
  return anyOf(
    pagefind,
    words.flatMap((word) => word.split(/[-/.']/)).filter((word) => word.length > 2),
  );
}
