import { sections, type Section } from '../language/addresses.ts';
import { locales, type Locale } from '../language/locales.ts';

/** The address parameters of a section’s own page in each language: `{ locale: 'vi', articles: 'dieu' }`. */
export const sectionPaths = <Name extends Section>(name: Name): { params: Record<'locale' | Name, string> }[] =>
  locales.map((locale) => ({ params: { locale, [name]: sections[name][locale] } as Record<'locale' | Name, string> }));

/**
 * The address parameters of every entry of a section, in each language.
 * @param slugOf the last part of an entry’s address in a language
 */
export function entryPaths<Entry>(
  name: Section,
  parameter: string,
  entries: readonly Entry[],
  slugOf: (entry: Entry, locale: Locale) => string,
) {
  return locales.flatMap((locale) =>
    entries.map((entry) => ({
      params: { locale, [name]: sections[name][locale], [parameter]: slugOf(entry, locale) },
      props: { entry },
    })),
  );
}
