import { z } from 'astro/zod';
import { articleNumber, bothLanguages, id, sources, typedWords } from './values.ts';

/** A question people really ask, and its short answer. */
export const question = z.strictObject({
  id,
  theme: z.enum(['status', 'rights', 'police', 'crimes', 'victims', 'story', 'world']),
  question: bothLanguages,
  answer: bothLanguages,
  typed: typedWords.optional().meta({ description: 'Other words a reader may type in a search; never shown' }),
  articles: z.array(articleNumber),
  facts: z.array(id).meta({ description: 'The records the answer relies on' }),
  sources,
});

export type Question = z.infer<typeof question>;
