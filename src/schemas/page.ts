import { z } from 'astro/zod';
import { bothLanguages, day } from './values.ts';

/** A plain page: home, about, accessibility, privacy. */
export const page = z.strictObject({ title: bothLanguages, summary: bothLanguages, reviewed: day });

export type Page = z.infer<typeof page>;
