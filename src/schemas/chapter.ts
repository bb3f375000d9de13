import { z } from 'astro/zod';
import { articleNumber, bothLanguages } from './values.ts';

/** A chapter of the Convention; its number is the name of its folder. */
export const chapter = z.strictObject({
  title: bothLanguages,
  articles: z.tuple([articleNumber, articleNumber]).meta({ description: 'Its first and last article' }),
  intro: bothLanguages.meta({ description: 'One paragraph' }),
  pictogram: z.enum(['scales', 'shield', 'compass', 'magnifier', 'globe', 'umbrella', 'hands', 'gears', 'seal']),
});

export type Chapter = z.infer<typeof chapter>;
