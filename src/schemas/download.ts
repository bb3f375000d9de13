import { z } from 'astro/zod';
import { locales } from '../language/locales.ts';
import { bothLanguages, id } from './values.ts';

/** A file that a reader may take away, made by the build. */
export const download = z.strictObject({
  id,
  path: z
    .string()
    .regex(
      /^(downloads|data)\/([a-z0-9-]+\/)*[a-z0-9-]+\.[a-z0-9]+$/,
      'write the path as downloads/name.zip, in small ASCII letters',
    )
    .meta({ description: 'Where the file stands in the built site, without a slash in front' }),
  kind: z.enum(['copy', 'book', 'poster', 'course', 'data']).meta({
    description:
      'copy: the whole site; book: to read from end to end; poster: to hang up or hand on; course: for a learning platform; data: for a spreadsheet',
  }),
  languages: z.array(z.enum(locales)).min(1).meta({ description: 'The languages of what is inside' }),
  title: bothLanguages,
  purpose: bothLanguages.meta({ description: 'What it is for, for whom, how to open it' }),
});

export type Download = z.infer<typeof download>;
