import { z } from 'astro/zod';
import { bothLanguages } from './values.ts';

/** What an article takes from earlier treaties, and what is new in it. */
export const kinship = z.strictObject({
  id: z
    .string()
    .regex(/^\d{1,2}$/)
    .meta({ description: 'The number of the article' }),
  budapest: z.string().optional(),
  untoc: z.string().optional(),
  uncac: z.string().optional(),
  lanzarote: z.string().optional(),
  news: bothLanguages.meta({ description: 'What is new or different here' }),
  certainty: z.enum(['high', 'medium']),
});
