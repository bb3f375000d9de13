import { z } from 'astro/zod';
import { bothLanguages, id } from './values.ts';

const document = z.strictObject({
  id,
  title: bothLanguages,
  text: bothLanguages.meta({ description: 'Paragraphs, with an empty line between two' }),
  invented: z.boolean().optional().meta({ description: 'true for an invented message or case, whose digits are no facts' }),
});

/** Empty lines under a part when its author asks for no other number. */
export const LINES = 2;

const part = z.strictObject({
  ask: bothLanguages,
  lines: z
    .int()
    .min(0)
    .max(12)
    .optional()
    .meta({ description: `Empty lines to write on; ${LINES} when nothing is said` }),
  right: z.array(z.int().positive()).min(1).optional().meta({ description: 'Which choices are right, counted from 1' }),
  answer: bothLanguages.meta({ description: 'What the answer key says: the answer, and why' }),
});

const exercise = z
  .strictObject({
    id,
    title: bothLanguages,
    ask: bothLanguages.meta({ description: 'The instruction' }),
    choices: z.array(bothLanguages).min(2).optional().meta({ description: 'Boxes to tick after each part' }),
    parts: z.array(part).min(1),
  })
  .refine(({ choices, parts }) => parts.every(({ right }) => (right === undefined) === (choices === undefined)), {
    message: 'with choices, each part says which are right; without, none does',
    path: ['parts'],
  })
  .refine(({ choices, parts }) => parts.every(({ right = [] }) => right.every((number) => number <= (choices?.length ?? 0))), {
    message: 'a right choice is counted from 1 to the number of choices',
    path: ['parts'],
  });

/** What pupils hold in their hands: documents and exercises. The answers stand beside, and are printed in the key only. */
export const sheet = z.strictObject({
  intro: bothLanguages,
  documents: z.array(document).optional(),
  exercises: z.array(exercise).min(1),
  facts: z.array(id).optional().meta({ description: 'The records its figures come from' }),
});

export type Sheet = z.infer<typeof sheet>;
