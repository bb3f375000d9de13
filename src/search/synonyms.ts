import { kindOf } from './kinds.ts';
import { split, type Names } from './names.ts';
import { wordsOf } from './words.ts';

/**
 * The question in the words that the texts use: what it calls by another name of a term is called by the term itself, the
 * longest such name first. « attaque par phishing » becomes « attaque par hameçonnage ».
 * @returns those words, and whether the question was that name and nothing else; nothing when it holds no such name
 */
export function inOurWords({ all }: Names, question: string): { words: string; whole: boolean } | undefined {
  const typed = split(question);
  const [best] = all
    // One short word of the other language is mostly a word of this one.
    .filter(({ title, words, foreign }) => kindOf(title[1]) === 'term' && !(foreign && words.length === 1 && typed.length > 1))
    .map(({ title, words }) => ({
      title,
      count: words.length,
      length: words.map(({ bare }) => bare).join('').length,
      place: typed.findIndex((_, start) => words.every((word, index) => typed[start + index]?.bare === word.bare)),
    }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => b.length - a.length);
  if (!best) return undefined;
  const as = typed.map((word) => word.typed);
  const words = as.toSpliced(best.place, best.count, ...wordsOf(best.title[2])).join(' ');
  return words === as.join(' ') ? undefined : { words, whole: best.count === typed.length };
}
