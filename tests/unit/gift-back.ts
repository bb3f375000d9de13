import { parse } from 'gift-pegjs';
import { shownText, type ReadQuestion } from './quiz-back.ts';

/** A question of a GIFT file, with what else a test looks at. */
export interface GiftQuestion extends ReadQuestion {
  id: string;
  tags: string[];
  /** The general feedback, as HTML. */
  after: string;
}

/** This parser leaves its own marks for escaped signs in right sides: « &&058; » for « : ». */
const unmarked = (text: string) => text.replace(/&&(\d{3});/g, (_, code: string) => String.fromCharCode(Number(code)));

/** Reads GIFT back with a parser that is not ours. `words` are the words for true and false. */
export function readGift(text: string, words: { true: string; false: string }): GiftQuestion[] {
  return parse(text).flatMap((question): GiftQuestion[] => {
    if (question.type === 'Category' || question.type === 'Description') return [];
    const common = {
      ask: shownText(question.stem.text),
      id: question.id ?? '',
      tags: question.tags ?? [],
      after: question.globalFeedback?.text ?? '',
    };
    switch (question.type) {
      case 'MC':
        return [
          {
            ...common,
            answers: question.choices.map(({ text: each, isCorrect, weight }) => [
              shownText(each.text),
              weight === null ? isCorrect : weight > 0,
            ]),
          },
        ];
      case 'TF':
        return [
          {
            ...common,
            answers: [
              [words.true, question.isTrue],
              [words.false, !question.isTrue],
            ],
          },
        ];
      case 'Matching':
        return [
          {
            ...common,
            answers: question.matchPairs.map((pair) => [shownText(pair.subquestion.text), shownText(unmarked(pair.subanswer))]),
          },
        ];
      default:
        throw new Error(`a question of type ${question.type}, which we do not write`);
    }
  });
}
