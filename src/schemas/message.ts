import { z } from 'astro/zod';
import { articleNumber, bothLanguages, day, id, partialDate, sources } from './values.ts';

/** What somebody said about the Convention, on a given day. */
export const message = z.strictObject({
  order: z.int().positive(),
  title: bothLanguages,
  slug: z.strictObject({ fr: id, vi: id }).meta({ description: 'The last part of its address in each language' }),
  speaker: id.meta({ description: 'An id of people.yaml' }),
  date: partialDate,
  place: bothLanguages,
  occasion: bothLanguages,
  group: z.enum(['host', 'un', 'europe', 'states', 'critics']),
  inOneSentence: bothLanguages,
  articles: z.array(articleNumber).min(1),
  sources,
  reviewed: day,
});

export type Message = z.infer<typeof message>;
