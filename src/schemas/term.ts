import { z } from 'astro/zod';
import { articleNumber, bothLanguages, id, typedWords } from './values.ts';

const words = z.strictObject({ fr: z.array(z.string()).optional(), vi: z.array(z.string()).optional() });

/** A word of the treaty or of the subject; one word per language for one thing. */
export const term = z.strictObject({
  id,
  term: bothLanguages.meta({ description: 'The word used everywhere' }),
  meaning: bothLanguages,
  articles: z.array(articleNumber),
  definition: z
    .string()
    .regex(/^[a-o]$/)
    .optional()
    .meta({ description: 'The letter of Article 2 that defines it' }),
  also: words.optional().meta({ description: 'Other words a reader may meet; they are shown' }),
  typed: typedWords.optional().meta({ description: 'Other words a reader may type in a search; never shown' }),
  avoid: words.optional().meta({ description: 'Words that our texts must not use for it' }),
  note: bothLanguages.optional(),
});

export type Term = z.infer<typeof term>;
