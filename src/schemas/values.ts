import { z } from 'astro/zod';

/** A text in both languages; neither may be empty, so an untranslated record cannot exist. */
export const bothLanguages = z
  .strictObject({
    fr: z.string().min(1).meta({ description: 'The text in French' }),
    vi: z.string().min(1).meta({ description: 'The text in Vietnamese' }),
  })
  .meta({ description: 'A text in both languages' });

/** A calendar day, `YYYY-MM-DD`. */
export const day = z.iso.date('write a day of the calendar as YYYY-MM-DD');

/** A date as exact as it is known: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export const partialDate = z.union(
  [z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/), z.iso.date()],
  'write the date as "YYYY", "YYYY-MM" or "YYYY-MM-DD"',
);

/** The name other records use for this one. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write the id in small ASCII letters, digits and hyphens');

/** Words a reader may type in the search box for a thing, in any of three languages; they are never shown. */
export const typedWords = z.strictObject({
  fr: z.array(z.string().min(1)).optional(),
  vi: z.array(z.string().min(1)).optional(),
  en: z.array(z.string().min(1)).optional(),
});

/** The number of an article of the Convention. */
export const articleNumber = z.int().min(1).max(68);

/** At least one source, by its id in sources.yaml. */
export const sources = z.array(id).min(1, 'name at least one source (an id of sources.yaml)');

/** The address of a page of the Web, with its scheme. */
export const webAddress = z.url({ protocol: /^https?$/ });
