/** A small index of things that can be found, for the tests of search. */
import type { Index } from '../../src/search/ask.ts';
import { prepareNames } from '../../src/search/names.ts';
import type { Found, Pagefind } from '../../src/search/pagefind.ts';
import { wordsOf } from '../../src/search/words.ts';
import type { More, Title } from '../../src/search/title.ts';

export const titles: Title[] = [
  ['a7', 'fr/articles/7/', 'Article 7. Accès illicite', ['Accès']],
  ['a17', 'fr/articles/17/', 'Article 17. Blanchiment', []],
  ['a37', 'fr/articles/37/', 'Article 37. Extradition', []],
  ['a40', 'fr/articles/40/', 'Article 40. Principes de l’entraide judiciaire', []],
  ['c2', 'fr/chapitres/2/', 'Chapitre II. Incrimination', []],
  ['phishing', 'fr/glossaire/#phishing', 'hameçonnage', ['phishing'], ['fr/articles/13/']],
  ['mla', 'fr/glossaire/#mla', 'entraide judiciaire', ['aide entre juges'], ['fr/articles/40/']],
  ['q', 'fr/questions/#extradited', 'Puis-je être extradé ?', []],
  ['about', 'fr/a-propos/', 'À propos de ce site', []],
];

const more: More = {
  foreign: [['Truy cập bất hợp pháp'], ['Rửa tiền'], ['Dẫn độ'], [], [], ['lừa đảo qua mạng']],
  written: ['ligne'],
};

/** Its names, those in Vietnamese included. */
export const names = prepareNames('fr', titles, more);

/** The id of a thing, from its title. */
export const idOf = ([id]: Title) => id;

const found = (id: string, score: number, words: number[]): Found => ({
  id,
  score,
  words,
  data: () => Promise.resolve({ excerpt: '', sub_results: [] }),
});

/**
 * An index over texts, that answers as Pagefind does: a text must hold every word, or the phrase in quotes.
 * @returns the index, and every question it was asked
 */
export function indexOf(texts: Record<string, string>): { index: Index; asked: string[] } {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve(),
    search: (question) => {
      asked.push(question);
      const phrase = question.startsWith('"');
      const words = wordsOf(question.toLowerCase());
      const results = Object.entries(texts).flatMap(([id, text]) => {
        const inText = wordsOf(text.toLowerCase());
        const places = inText.flatMap((word, place) => (words.includes(word) ? [place] : []));
        const all = phrase ? inText.join(' ').includes(words.join(' ')) : words.every((word) => inText.includes(word));
        return all && words.length > 0 ? [found(id, places.length, places)] : [];
      });
      return Promise.resolve({ results: results.sort((a, b) => b.score - a.score) });
    },
  };
  const index = {
    locale: 'fr' as const,
    pagefind,
    titles,
    names: prepareNames('fr', titles),
    allNames: () => Promise.resolve(names),
  };
  return { index, asked };
}
