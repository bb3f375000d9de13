import { z } from 'astro/zod';
import { articleNumber, bothLanguages, id } from './values.ts';

const common = {
  id,
  ask: bothLanguages,
  why: bothLanguages.meta({ description: 'Said after the answer, right or wrong: kind, and short' }),
  articles: z.array(articleNumber).min(1).meta({ description: 'The articles it is about' }),
  facts: z.array(id).optional().meta({ description: 'The records its figures come from' }),
};

const option = z.strictObject({
  text: bothLanguages,
  right: z.literal(true).optional(),
  why: bothLanguages.optional().meta({ description: 'Said to who chose this one' }),
});
const options = z.array(option).min(3).max(6);
const rightOnes = (all: readonly { right?: true | undefined }[]) => all.filter(({ right }) => right).length;

const single = z.strictObject({
  ...common,
  kind: z.literal('single'),
  options: options.refine((all) => rightOnes(all) === 1, 'mark exactly one option with right: true'),
});

// A share of a point that Moodle knows exists for 2 to 6 right or wrong answers.
const several = z.strictObject({
  ...common,
  kind: z.literal('several'),
  options: options.refine(
    (all) => rightOnes(all) >= 2 && rightOnes(all) < all.length,
    'mark two or more options with right: true, not all',
  ),
});

const trueFalse = z.strictObject({ ...common, kind: z.literal('true-false'), answer: z.boolean() });

const pair = z.strictObject({ left: bothLanguages, right: bothLanguages });
const distinct = (side: 'left' | 'right') => (pairs: readonly z.infer<typeof pair>[]) =>
  new Set(pairs.map((each) => each[side].fr)).size === pairs.length &&
  new Set(pairs.map((each) => each[side].vi)).size === pairs.length;
const matching = z.strictObject({
  ...common,
  kind: z.literal('matching'),
  pairs: z
    .array(pair)
    .min(3)
    .max(6)
    .refine(distinct('left'), 'two pairs have the same left side')
    .refine(distinct('right'), 'two pairs have the same right side'),
});

const ordering = z.strictObject({
  ...common,
  kind: z.literal('ordering'),
  steps: z.array(bothLanguages).min(3).max(6).meta({ description: 'In the right order; readers see them in another' }),
});

/** A question of a quiz, in one of five kinds. */
export const quizQuestion = z.discriminatedUnion('kind', [single, several, trueFalse, matching, ordering]);

/** The quiz of a lesson. */
export const quiz = z.strictObject({ questions: z.array(quizQuestion) });

export type QuizQuestion = z.infer<typeof quizQuestion>;
