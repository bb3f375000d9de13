import { z } from 'astro/zod';
import { articleNumber, bothLanguages, day, id, partialDate, sources } from './values.ts';

/** What somebody said about the Convention, on a given day. */
export const message = z
  .strictObject({
    order: z.int().positive(),
    title: bothLanguages,
    slug: z.strictObject({ fr: id, vi: id }).meta({ description: 'The last part of its address in each language' }),
    speaker: id.optional().meta({ description: 'An id of people.yaml' }),
    organization: bothLanguages.optional().meta({ description: 'Who speaks, where it is no person' }),
    theme: z.enum(['law', 'cooperation', 'people', 'rights', 'security', 'ratification', 'industry']),
    date: partialDate,
    place: bothLanguages,
    occasion: bothLanguages,
    group: z.enum(['host', 'un', 'europe', 'states', 'critics']),
    inOneSentence: bothLanguages,
    articles: z.array(articleNumber).min(1),
    sources,
    reviewed: day,
  })
  .refine(({ speaker, organization }) => (speaker === undefined) !== (organization === undefined), {
    message: 'name either a speaker or an organization',
    path: ['speaker'],
  });

export type Message = z.infer<typeof message>;
