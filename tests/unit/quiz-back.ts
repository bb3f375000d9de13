/** What a quiz says, whatever the file it was read from: questions, answers, the right ones. For comparing files with quiz.yaml. */
import { load } from 'cheerio';
import type { AskedQuestion } from '../../src/catalogue/quiz-choices.ts';
import type { ExportedQuestion } from '../../src/formats/lessons/exported-question.ts';

export interface ReadQuestion {
  ask: string;
  /** Each thing to choose, and whether it is right; or each left side with its right one. In the order of the file. */
  answers: [text: string, right: boolean | string][];
}

/** The text that a piece of HTML shows. */
export const shownText = (html: string): string => load(html, null, false).root().text();

const answersOf = (shape: AskedQuestion): [string, boolean | string][] =>
  'choices' in shape
    ? shape.choices.map(({ text, right }) => [text, right])
    : shape.matches.map(({ left, right }) => [left, shape.rights[right] ?? '']);

/** What a file should say of these questions. */
export const saidBy = (questions: readonly ExportedQuestion[]): ReadQuestion[] =>
  questions.map(({ ask, shape }) => ({ ask, answers: answersOf(shape) }));
