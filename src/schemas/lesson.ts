import { z } from 'astro/zod';
import { articleNumber, bothLanguages, day, id, sources } from './values.ts';

/** The ages a lesson is written for. */
export const ages = ['11-14', '15-18'] as const;

/** A lesson of 45 to 55 minutes: what both languages share. Its course is told in fr.mdx and vi.mdx. */
export const lesson = z.strictObject({
  order: z.int().positive(),
  title: bothLanguages,
  slug: z.strictObject({ fr: id, vi: id }).meta({ description: 'The last part of its address in each language' }),
  question: bothLanguages.meta({ description: 'The essential question' }),
  inOneSentence: bothLanguages.meta({ description: 'What the class does, and what it learns by it' }),
  ages: z.array(z.enum(ages)).min(1),
  youngest: z.int().optional().meta({ description: 'The age below which it should not be taught, where there is one' }),
  minutes: z.int().min(45).max(55),
  subject: z.enum(['treaty', 'offences', 'safety', 'investigation', 'rights', 'press']),
  course: z.int().min(1).max(6).optional().meta({ description: 'Its place in the course of six lessons' }),
  aims: z.array(bothLanguages).min(2).max(4).meta({ description: 'At the end, pupils can …' }),
  terms: z.array(id).min(3).meta({ description: 'The vocabulary: ids of glossary.yaml' }),
  articles: z.array(articleNumber).min(1),
  prepare: z.array(bothLanguages).min(1).meta({ description: 'What the teacher does and copies before' }),
  programmes: z.array(id).min(2).meta({ description: 'Ids of programmes.yaml: at least one of each country' }),
  sources,
  reviewed: day,
});

export type Lesson = z.infer<typeof lesson>;
