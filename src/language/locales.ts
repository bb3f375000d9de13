/** The two languages of the site, as their `lang` codes. */
export const locales = ['fr', 'vi'] as const;

export type Locale = (typeof locales)[number];

/** Each language by its own name. */
export const ownNames: Record<Locale, string> = { fr: 'Français', vi: 'Tiếng Việt' };

/** The other language. */
export const other = (locale: Locale): Locale => (locale === 'fr' ? 'vi' : 'fr');

/** The language of a page, from `Astro.currentLocale`. Throws where a page has none: every page under `[locale]` has one. */
export function localeOf(code: string | undefined): Locale {
  const found = locales.find((locale) => locale === code);
  if (found) return found;
  throw new Error(`"${code}" is not a language of this site (${locales.join(', ')})`);
}
