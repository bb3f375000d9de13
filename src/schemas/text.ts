import { z } from 'astro/zod';
import { locales } from '../language/locales.ts';

/** The stamp a translation carries: which text it was made from, and that text’s fingerprint on that day. */
const translation = z.strictObject({
  from: z.enum(locales),
  fingerprint: z.string().meta({ description: 'Written by npm run translation:stamp' }),
});

/** The head of a text in one language. */
export const text = z.strictObject({
  translation: translation.optional(),
  discuss: z.array(z.string()).min(2).max(3).optional().meta({ description: 'Open questions for a class' }),
});

export type Text = z.infer<typeof text>;
