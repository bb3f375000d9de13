import type { Locale } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import { locales } from '../../language/locales.ts';

/** The shapes of a card: to enlarge, and to share. */
export const cardShapes = ['svg', 'png'] as const;

export type CardShape = (typeof cardShapes)[number];

const names: Record<Locale, string> = { fr: 'article', vi: 'dieu' };

/** All cards of a language in one file. */
export const cardZips: Record<Locale, string> = { fr: 'downloads/cartes-fr.zip', vi: 'downloads/the-bai-vi.zip' };

/** Where the card of an article stands in the built site: `downloads/cards/vi/dieu-16.png`. */
export const cardPath = (article: number, locale: Locale, shape: CardShape): string =>
  `downloads/cards/${locale}/${names[locale]}-${article}.${shape}`;

/** What the list of downloads says of a card. */
export interface CardRecord {
  path: string;
  kind: 'card';
  article: number;
  languages: Locale[];
  title: Record<Locale, string>;
}

/** A record of each shape of the card of each article, in each language. */
export const cardRecords = (articles: readonly number[]): CardRecord[] =>
  locales.flatMap((locale) =>
    articles.flatMap((article) =>
      cardShapes.map((shape): CardRecord => {
        const title = (each: Locale) => wordsFor(each).poster.cardRecord(article, shape);
        return {
          path: cardPath(article, locale, shape),
          kind: 'card',
          article,
          languages: [locale],
          title: { fr: title('fr'), vi: title('vi') },
        };
      }),
    ),
  );
