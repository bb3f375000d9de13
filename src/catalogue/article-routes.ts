import { articlePages, sections } from '../language/addresses.ts';
import { locales } from '../language/locales.ts';

/** The address parameters of the page with both languages of every article, in each language. */
export const sideBySidePaths = <Entry extends { id: string }>(entries: readonly Entry[]) =>
  locales.flatMap((locale) =>
    entries.map((entry) => ({
      params: {
        locale,
        articles: sections.articles[locale],
        article: entry.id,
        sideBySide: articlePages.sideBySide[locale],
      },
      props: { entry },
    })),
  );
