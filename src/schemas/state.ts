import { z } from 'astro/zod';
import { bothLanguages, id, partialDate, sources } from './values.ts';

/** A signatory of the Convention: a State, or a regional organization. */
export const state = z.strictObject({
  id,
  name: bothLanguages,
  code: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ description: 'ISO 3166-1 alpha-2' }),
  iso: z
    .string()
    .regex(/^\d{3}$/, 'write the three digits in quotation marks')
    .optional()
    .meta({ description: 'ISO 3166-1 numeric: the State on the map. Only an organization has none' }),
  group: z.enum(['africa', 'asia-pacific', 'europe', 'americas', 'organization']),
  euMember: z.literal(true).optional(),
  signed: partialDate.optional().meta({ description: 'Left out where the day is not established' }),
  place: z.enum(['hanoi', 'new-york']),
  certainty: z.enum(['high', 'medium', 'low']).meta({ description: 'How sure the signature is' }),
  ratified: z
    .strictObject({
      date: partialDate.optional(),
      status: z.enum(['reported', 'parliament', 'deposited']).meta({ description: 'Only a deposit binds' }),
      note: bothLanguages,
    })
    .optional(),
  note: bothLanguages.optional(),
  sources,
});

export type State = z.infer<typeof state>;
