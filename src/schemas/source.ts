import { z } from 'astro/zod';
import { bothLanguages, id, partialDate, webAddress } from './values.ts';

/** A page or document that a text relies on; each is described once. */
export const source = z.strictObject({
  id,
  kind: z.enum(['primary', 'analysis', 'ngo', 'press', 'copy']).meta({
    description: 'primary: official; copy: a copy of a document on somebody else’s site',
  }),
  publisher: z.string().min(1).meta({ description: 'Who speaks, by its real name' }),
  date: partialDate.optional(),
  url: webAddress,
  what: bothLanguages.meta({ description: 'What the document is, in a few words' }),
});

export type Source = z.infer<typeof source>;
