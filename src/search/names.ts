import type { Locale } from '../language/locales.ts';
import { isCommon } from './question.ts';
import type { More, Title } from './title.ts';
import { bare, marked, wordsOf } from './words.ts';

/** A name as search compares it: its words bare and marked, and their weights in all. */
export interface Name {
  title: Title;
  words: Word[];
  /** Is it in another language? Then it has to be typed whole. */
  foreign: boolean;
}

export interface Names {
  locale: Locale;
  all: Name[];
  /** How much a bare word says: little when many names hold it. */
  weightOf: (word: string) => number;
  vocabulary: Set<string>;
  /** The words of the names by their length. */
  byLength: Map<number, string[]>;
  /** What the words of the names begin with. */
  beginnings: Set<string>;
  /** Words that only the texts hold, and that could be taken for a slip of a word of the names. */
  written: ReadonlySet<string>;
}

/** A thing whose name answers the question. */
export interface Named {
  title: Title;
  /** 0 to 1: how much of the question and of the name answer each other. */
  score: number;
  /** Does the name hold every word of the question? */
  whole: boolean;
  /** Does it hold them side by side, in their order? */
  inOrder: boolean;
  /** Is the question this name, and nothing else? */
  exact: boolean;
  /** Is the whole name, of several words, inside the question? */
  inside: boolean;
}

/** A word of a name or of a question, in the two forms that are compared. */
export interface Word {
  typed: string;
  bare: string;
  marked: string;
}

/** The words of a name or of a question, as they are compared. */
export const split = (name: string): Word[] =>
  wordsOf(name).map((word) => ({ typed: word, bare: bare(word), marked: marked(word) }));

/** The number and the word before an article’s or a chapter’s own name: « Article 7. », « Chương II. ». */
const NUMBERED = /^\S+ [\dIVX]+\. /;

/**
 * The names of all that search can answer with, ready to be compared.
 * @param more the names in other languages, when they are needed
 */
export function prepareNames(locale: Locale, titles: readonly Title[], more?: More): Names {
  const all = titles.flatMap((title, index): Name[] => {
    const [, , own, others] = title;
    return [
      ...[own.replace(NUMBERED, ''), ...others].map((name) => ({ title, words: split(name), foreign: false })),
      ...(more?.foreign[index] ?? []).map((name) => ({ title, words: split(name), foreign: true })),
    ];
  });
  const holders = new Map<string, number>();
  for (const { words } of all) {
    for (const word of new Set(words.map(({ bare }) => bare))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const vocabulary = new Set(holders.keys());
  const byLength = Map.groupBy(vocabulary, ({ length }) => length);
  const beginnings = new Set([...vocabulary].flatMap((word) => Array.from(word, (_, index) => word.slice(0, index + 1))));
  // A word that no name holds says nothing of which one is meant: half the weight of the rarest.
  const rarest = Math.log(1 + all.length);
  const weightOf = (word: string) => (holders.has(word) ? Math.log(1 + all.length / (holders.get(word) ?? 1)) : rarest / 2);
  return { locale, all, weightOf, vocabulary, byLength, beginnings, written: new Set(more?.written) };
}

/** How well a word of a name answers a typed word: 1 as typed, less when marks differ or it only begins so, 0 not at all. */
function likeness(typed: Word, word: Word): number {
  if (typed.marked === word.marked) return 1;
  // Marks that were typed must be there; marks that were not are no fault.
  if (typed.bare === word.bare) return typed.marked === typed.bare ? 0.95 : 0.5;
  return typed.bare.length > 2 && word.bare.startsWith(typed.bare) ? 0.7 : 0;
}

/** How many words of the question follow each other in the name as well: the longest such run. */
function longestRun(typed: Word[], words: Word[]): number {
  let longest = 0;
  for (const start of typed.keys()) {
    for (const place of words.keys()) {
      let length = 0;
      while (typed[start + length] && typed[start + length]?.bare === words[place + length]?.bare) length += 1;
      longest = Math.max(longest, length);
    }
  }
  return longest;
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The weight of a word of the question: a common one hardly counts. */
const askedWeight = (names: Names, word: Word) => names.weightOf(word.bare) * (isCommon(names.locale, word.typed) ? 0.3 : 1);

function compare(names: Names, typed: Word[], { title, words, foreign }: Name): Named {
  const answers = typed.map((word) => Math.max(0, ...words.map((other) => likeness(word, other))));
  const asked = typed.map((word) => askedWeight(names, word));
  const coverage = sum(asked.map((weight, index) => weight * (answers[index] ?? 0))) / sum(asked);
  const answered = words.map((word) => (typed.some((other) => likeness(other, word) > 0) ? 1 : 0) * names.weightOf(word.bare));
  const share = sum(answered) / sum(words.map((word) => names.weightOf(word.bare)));
  const run = longestRun(typed, words);
  const score = coverage ** 2 * (0.55 + 0.3 * share + (0.15 * run) / typed.length);
  const whole = answers.every((answer) => answer > 0);
  const inOrder = run === typed.length;
  return {
    title,
    score: foreign ? score * 0.8 : score,
    whole,
    inOrder,
    exact: inOrder && run === words.length,
    inside: run > 1 && run === words.length,
  };
}

/**
 * The things whose names answer a question, best first, each once.
 * @param question in the words of `wordsOf`
 */
export function namedLike(names: Names, question: string): Named[] {
  const typed = split(question);
  if (typed.length === 0) return [];
  const best = new Map<Title, Named>();
  for (const name of names.all) {
    const named = compare(names, typed, name);
    if (named.score === 0 || (name.foreign && !named.whole && !named.inside)) continue;
    if (named.score > (best.get(name.title)?.score ?? 0)) best.set(name.title, named);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
