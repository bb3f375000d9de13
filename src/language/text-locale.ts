import { localeOf, type Locale } from './locales.ts';

/** What a component knows of the page it stands on, as Astro gives it. */
interface Place {
  currentLocale: string | undefined;
  locals: { textLocale?: Locale };
}

/**
 * The language of the text now being made: that of the page, unless a part of the page is in the other one (side by side).
 * What may stand in such a part asks this, and not for the language of the page. Throws where a page has no language.
 */
export const textLocale = ({ currentLocale, locals }: Place): Locale => locals.textLocale ?? localeOf(currentLocale);
