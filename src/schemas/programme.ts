import { z } from 'astro/zod';
import { bothLanguages, id, sources } from './values.ts';

/** A place of a school programme that a lesson serves. */
export const programme = z.strictObject({
  id,
  country: z.enum(['fr', 'vn']),
  programme: bothLanguages.meta({ description: 'The subject, as the country names it' }),
  theme: bothLanguages.meta({ description: 'The theme in our own words; the official wording only where wording is exact' }),
  classes: bothLanguages,
  text: bothLanguages.meta({ description: 'The official text that sets the programme, with its date' }),
  wording: z.enum(['exact', 'theme-only']).meta({ description: 'theme-only: the official sentence was not seen' }),
  sources,
});

export type Programme = z.infer<typeof programme>;
