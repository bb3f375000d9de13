import { articlePages, sections } from '../language/addresses.ts';
import { locales } from '../language/locales.ts';
import type { Article } from '../schemas/article.ts';

/** The address parameters of the page with both languages of every article that has a text, in each language. */
export const sideBySidePaths = <Entry extends { id: string; data: Article }>(entries: readonly Entry[]) =>
  locales.flatMap((locale) =>
    entries
      .filter(({ data }) => !data.waiting)
      .map((entry) => ({
        params: {
          locale,
          articles: sections.articles[locale],
          article: entry.id,
          sideBySide: articlePages.sideBySide[locale],
        },
        props: { entry },
      })),
  );
