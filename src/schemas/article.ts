import { z } from 'astro/zod';
import { articleNumber, bothLanguages, day, sources, typedWords } from './values.ts';

/** What both languages share about an article; its number is the name of its folder. */
export const article = z.strictObject({
  chapter: z.int().min(1).max(9),
  title: bothLanguages.meta({ description: 'Our working title' }),
  short: bothLanguages.meta({ description: 'The name in the table of 68' }),
  typed: typedWords.optional().meta({ description: 'Other words a reader may type in a search; never shown' }),
  mark: z.enum(['offence', 'power', 'cooperation']).optional(),
  binding: z.enum(['must', 'may', 'both']).meta({ description: '« doit », « peut », or both' }),
  inOneSentence: bothLanguages.meta({ description: 'For a 13-year-old: 25 words in French, 40 syllables in Vietnamese' }),
  checked: z
    .enum(['authentic-text', 'official-extracts', 'published-analyses'])
    .meta({ description: 'Against what the text was checked; paragraph numbers only with authentic-text' }),
  reviewed: day,
  related: z.array(articleNumber).min(1),
  sources,
});

export type Article = z.infer<typeof article>;
