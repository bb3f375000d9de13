import type { Locale } from '../language/locales.ts';
import { wordsFor } from '../language/words.ts';
import type { QuizQuestion } from '../schemas/quiz-question.ts';
import { shownOrder } from './shown-order.ts';

/** One thing to choose: its words, whether it is right, and what to say to who chose it. */
export interface Choice {
  text: string;
  right: boolean;
  why: string | undefined;
}

/** One thing to find among others: « signature » → « announces an intention ». */
export interface Match {
  left: string;
  /** The place of the right one among `rights`. */
  right: number;
}

/** A question as it is asked in one language: something to choose, or several things to match. */
export type AskedQuestion =
  | { kind: 'single' | 'several' | 'true-false'; choices: Choice[] }
  | { kind: 'matching' | 'ordering'; matches: Match[]; rights: string[] };

/** Each item at its shown place; for each written item, where it is shown. */
function shuffled<Item>(id: string, items: readonly Item[]): { shown: Item[]; placeOf: (written: number) => number } {
  const order = shownOrder(id, items.length);
  return { shown: order.map((written) => items[written] as Item), placeOf: (written) => order.indexOf(written) };
}

/**
 * A question in one language, in the order it is shown everywhere: on the site, on paper and in every file.
 * An ordering asks for the place of each step: places are matched with steps.
 */
export function asked(question: QuizQuestion, locale: Locale): AskedQuestion {
  const words = wordsFor(locale).lessons;
  switch (question.kind) {
    case 'single':
    case 'several': {
      const choices = question.options.map(({ text, right = false, why }) => ({ text: text[locale], right, why: why?.[locale] }));
      return { kind: question.kind, choices: shuffled(question.id, choices).shown };
    }
    case 'true-false':
      return {
        kind: 'true-false',
        choices: [true, false].map((value) => ({
          text: words[value ? 'true' : 'false'],
          right: value === question.answer,
          why: undefined,
        })),
      };
    case 'matching': {
      const { shown, placeOf } = shuffled(
        question.id,
        question.pairs.map(({ right }) => right[locale]),
      );
      const matches = question.pairs.map(({ left }, written) => ({ left: left[locale], right: placeOf(written) }));
      return { kind: 'matching', matches, rights: shown };
    }
    case 'ordering': {
      const { shown } = shuffled(
        question.id,
        question.steps.map((step, place) => ({ left: step[locale], right: place })),
      );
      return { kind: 'ordering', matches: shown, rights: question.steps.map((_, place) => words.position(place + 1)) };
    }
  }
}
