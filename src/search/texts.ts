import type { Locale } from '../language/locales.ts';
import type { Found, Pagefind } from './pagefind.ts';
import { askedWords, indexed } from './question.ts';

/** With fewer texts than this, those that hold only some of the words are shown as well. */
const ENOUGH = 5;

export interface Texts {
  /** By their id in the index. */
  found: Map<string, Found>;
  /** Does some text hold the question as a phrase? */
  asPhrase: boolean;
}

/** How near to each other `count` matched words come at best: 1 side by side, towards 0 far apart. */
export function closeness(positions: readonly number[], count: number): number {
  if (count < 2) return 0;
  const spans = positions.slice(count - 1).map((last, index) => last - (positions[index] ?? 0));
  return spans.length === 0 ? 0 : (count - 1) / Math.max(count - 1, Math.min(...spans));
}

/** The best score of some results, to compare those of two searches. */
const most = (results: readonly Found[]) => Math.max(...results.map(({ score }) => score), Number.MIN_VALUE);

/** The texts that hold any of the words: those that hold most of them, and the rarest, score best; below 1. */
async function anyOf(pagefind: Pagefind, words: string[]): Promise<Map<string, Found>> {
  const answers = await Promise.all(words.map((word) => pagefind.search(word)));
  const weights = answers.map(({ results }) => 1 / Math.log(2 + results.length));
  const all = weights.reduce((total, weight) => total + weight, 0);
  const sums = new Map<string, Found>();
  for (const [index, { results }] of answers.entries()) {
    for (const result of results) {
      const share = ((weights[index] ?? 0) / all) * (0.5 + (0.5 * result.score) / most(results));
      sums.set(result.id, { ...result, score: share + (sums.get(result.id)?.score ?? 0) });
    }
  }
  return sums;
}

/**
 * The texts that answer a cleaned question. Pagefind takes a Vietnamese word for as many words as it has
 * syllables, so a text scores better when it holds the question as a phrase, or its words near to each other.
 * @returns scores between 0 and 2 for the texts that hold all the words, between 0 and 1 for the others
 */
export async function textsThatAnswer(pagefind: Pagefind, locale: Locale, question: string): Promise<Texts> {
  const words = askedWords(locale, question).map(indexed);
  const [all, phrase] = await Promise.all([
    pagefind.search(words.join(' ')),
    words.length > 1 ? pagefind.search(`"${indexed(question)}"`) : { results: [] },
  ]);
  const inPhrase = new Set(phrase.results.map(({ id }) => id));
  const best = most(all.results);
  const scored = all.results.map((result): [string, Found] => {
    const near = inPhrase.has(result.id) ? 1 : closeness(result.words, words.length) ** 2 / 2;
    return [result.id, { ...result, score: result.score / best + near }];
  });
  const parts = words.flatMap((word) => word.split(/[-/.']/)).filter((word) => word.length > 2);
  const others = scored.length < ENOUGH ? await anyOf(pagefind, parts) : [];
  return { found: new Map([...others, ...scored]), asPhrase: inPhrase.size > 0 };
}
