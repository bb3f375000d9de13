import { z } from 'astro/zod';
import { articleNumber, bothLanguages, id } from './values.ts';

/** A box of the picture: an article, or articles that do one thing together. */
const diagramBox = z.strictObject({
  id,
  articles: z.array(articleNumber).min(1),
  chapter: z
    .int()
    .min(1)
    .max(9)
    .optional()
    .meta({ description: 'The chapter of its articles, where it is a neighbour and not the one the picture is about' }),
  limit: z.literal(true).optional().meta({ description: 'It sets a limit: drawn with a broken border' }),
  label: bothLanguages.meta({ description: 'What the articles are about, as a noun: it is read before and after a verb' }),
});

/** How the articles of a chapter fit together: boxes in rows, at most two a row, and arrows between them. */
export const diagram = z.strictObject({
  id: z.string().regex(/^[1-9]$/, 'write the number of the chapter between quotes: "4"'),
  rows: z.array(z.array(diagramBox).min(1).max(2)).min(1),
  arrows: z.array(
    z.strictObject({
      from: z.array(id).min(1),
      to: z.array(id).min(1),
      verb: bothLanguages.meta({ description: 'A short verb: « from, verb, to » reads as a sentence' }),
    }),
  ),
});

export type Diagram = z.infer<typeof diagram>;
