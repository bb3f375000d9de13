import { z } from 'astro/zod';
import { sections, type Section } from '../language/addresses.ts';
import { bothLanguages } from './values.ts';

const names = Object.keys(sections) as [Section, ...Section[]];

/** The head of a page that is a list: its title, and what it holds. */
export const section = z.strictObject({ id: z.enum(names), title: bothLanguages, summary: bothLanguages });
