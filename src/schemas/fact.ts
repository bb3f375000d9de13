import { z } from 'astro/zod';
import { bothLanguages, day, id, partialDate, sources, webAddress } from './values.ts';

const value = z
  .union([z.number(), day, bothLanguages])
  .meta({ description: 'A number, a day (YYYY-MM-DD), or a status in both languages' });

/** A figure, date or status a reader meets, with what it counts, its source and its day. */
export const fact = z
  .strictObject({
    id,
    theme: z.enum(['treaty', 'signature', 'negotiation', 'vietnam', 'world']),
    label: bothLanguages.meta({ description: 'The title of the record' }),
    value,
    qualifier: z.enum(['about', 'more-than', 'nearly', 'at-least']).optional(),
    unit: bothLanguages.optional().meta({ description: 'Printed after a number' }),
    counts: bothLanguages.meta({ description: 'What exactly is counted' }),
    asOf: partialDate.meta({ description: 'The day for which the value is true' }),
    sources,
    confidence: z.enum(['high', 'medium']).meta({ description: 'A low-confidence value is not published' }),
    conflicting: z
      .array(z.strictObject({ value: bothLanguages, where: bothLanguages, why: bothLanguages }))
      .optional()
      .meta({ description: 'What else is printed, where, and why it differs' }),
    goodUntil: day.optional().meta({ description: 'The last day it may be shown without a mark' }),
    check: z
      .strictObject({ url: webAddress, how: bothLanguages })
      .optional()
      .meta({ description: 'Where and how to check it today' }),
    next: z
      .strictObject({ from: day, value, counts: bothLanguages })
      .optional()
      .meta({ description: 'What changes on a known day' }),
  })
  .refine((record) => !record.goodUntil || record.check, {
    message: 'a record with goodUntil needs check: where and how to verify it',
    path: ['check'],
  });

export type Fact = z.infer<typeof fact>;
