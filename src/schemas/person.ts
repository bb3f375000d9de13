import { z } from 'astro/zod';
import { bothLanguages, id, partialDate, sources } from './values.ts';

/** A person, with the role held on a given day. */
export const person = z.strictObject({
  id,
  name: z.string().min(1).meta({ description: 'With all its marks, the same in both languages' }),
  role: bothLanguages,
  asOf: partialDate,
  sources,
  note: bothLanguages.optional(),
});

export type Person = z.infer<typeof person>;
