import { z } from 'astro/zod';
import { articleNumber, bothLanguages, day, id, partialDate, sources } from './values.ts';

/** A period of the story, in reading order. */
export const phase = z.strictObject({ id, title: bothLanguages, span: bothLanguages, summary: bothLanguages });

/** A dated step of the story. */
export const event = z.strictObject({
  id,
  phase: id,
  date: partialDate.optional().meta({ description: 'Left out for what has no date yet' }),
  end: partialDate.optional().meta({ description: 'Last day of a range' }),
  approx: z.boolean().optional().meta({ description: 'The exact day was not found' }),
  place: bothLanguages.optional(),
  title: bothLanguages,
  what: bothLanguages,
  conflict: bothLanguages.optional().meta({ description: 'Where sources disagree, told to the reader' }),
  articles: z.array(articleNumber).optional(),
  sources,
  confidence: z.enum(['high', 'medium', 'low']),
  next: z
    .strictObject({ from: day, title: bothLanguages, what: bothLanguages })
    .optional()
    .meta({ description: 'The wording the site takes from that day on' }),
});

export type Event = z.infer<typeof event>;
export type Phase = z.infer<typeof phase>;
