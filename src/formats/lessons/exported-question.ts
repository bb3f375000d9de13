import { asked, type AskedQuestion } from '../../catalogue/quiz-choices.ts';
import { typeset } from '../../language/typography.ts';
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { articleUrl, oneLine, type LessonEdition } from './lesson-edition.ts';

/** A question of a quiz as a file takes it elsewhere: one language, its typography, the order it has on the site. */
export interface ExportedQuestion {
  /** The same at every build and in no other question: who imports a file again gets no question twice. */
  id: string;
  ask: string;
  shape: AskedQuestion;
  /** What is said after the answer, with the articles, as HTML. */
  after: string;
  tags: string[];
}

function typesetShape(shape: AskedQuestion, set: (text: string) => string): AskedQuestion {
  if ('choices' in shape) {
    const choices = shape.choices.map(({ text, right, why }) => ({ text: set(text), right, why: why && set(why) }));
    return { kind: shape.kind, choices };
  }
  const matches = shape.matches.map(({ left, right }) => ({ left: set(left), right }));
  return { kind: shape.kind, matches, rights: shape.rights.map(set) };
}

/** The questions of a lesson's quiz, in the order of the quiz. */
export function exportedQuestions(edition: LessonEdition): ExportedQuestion[] {
  const { lesson, questions, locale } = edition;
  const words = wordsFor(locale);
  const set = (text: string) => typeset(locale, text.trim().replace(/\s*\n\s*/g, ' '));
  return questions.map((question) => {
    const articles = question.articles.map((number) => {
      const url = articleUrl(edition, number);
      const name = escaped(words.article(number));
      return url ? `<a href="${escaped(url)}">${name}</a>` : name;
    });
    return {
      id: `${question.id}-${locale}`,
      ask: oneLine(locale, question.ask),
      shape: typesetShape(asked(question, locale), set),
      after: `<p>${escaped(oneLine(locale, question.why))}</p><p>${articles.join(', ')}</p>`,
      tags: [words.siteShort, words.lessons.subjects[lesson.subject], ...question.articles.map(words.article)],
    };
  });
}
