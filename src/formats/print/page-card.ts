import { articlesOf, dashes } from '../../figures/chapter-of.ts';
import type { Locale } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';

/** What the preview of a page shows. */
export interface Card {
  locale: Locale;
  title: string;
  /** The number of the article the page is about. */
  article?: number;
}

/** The size of a preview, in pixels, as the Open Graph protocol's readers take it. */
export const CARD = { width: 1200, height: 630 };

const COLUMNS = 7;
const STEP = 12;

/** The table of 68 in small, one tone a chapter; around an article, the others step back. */
function table(chapters: readonly { id: string; data: { articles: [number, number] } }[], article: number | undefined): string {
  const runs = chapters.map((chapter) => {
    const numbers = articlesOf(chapter);
    const path = dashes(numbers[0] ?? 1, numbers.at(-1) ?? 1, COLUMNS, STEP);
    return `<path d="${path}" stroke="var(--tone-${chapter.id})"${article ? ' opacity=".28"' : ''}/>`;
  });
  const here = article ? `<path d="${dashes(article, article, COLUMNS, STEP)}" stroke="var(--vermilion)"/>` : '';
  const rows = Math.ceil(68 / COLUMNS);
  return `<svg viewBox="0 0 ${COLUMNS * STEP - 3} ${rows * STEP - 3}" fill="none" stroke-width="9" stroke-dasharray="9 3">${runs.join('')}${here}</svg>`;
}

/** How large a title may be written so that it stays within its room; a number above it takes some of that. */
function sizeOf(title: string, article: number | undefined): number {
  const sizes = article ? [60, 52, 44, 38] : [68, 60, 52, 44];
  return sizes[[40, 75, 100].filter((length) => title.length > length).length] ?? 38;
}

/**
 * The body of a card, as HTML for `cardStyle`.
 * @param chapters the chapters, each with its first and last article
 */
export function cardBody({ locale, title, article }: Card, chapters: Parameters<typeof table>[0]): string {
  const { siteName, siteShort } = wordsFor(locale);
  const name = title === siteName ? siteShort : siteName;
  return `<div class="card" lang="${locale}"><div class="words"><p>${escaped(name)}</p><h1 style="font-size:${sizeOf(title, article)}px">${
    article ? `<b>${article}</b>` : ''
  }${escaped(title)}</h1><p>A/RES/79/243</p></div>${table(chapters, article)}</div>`;
}

/** The style of a card; its colours are the site's tokens. */
export const cardStyle = `
body { margin: 0; }
.card { box-sizing: border-box; display: flex; gap: 60px; width: ${CARD.width}px; height: ${CARD.height}px; padding: 56px 64px; background: var(--ground); color: var(--ink); border-block-end: 14px solid var(--gold); font-family: var(--font-text); }
.words { flex: 1; display: flex; flex-direction: column; justify-content: space-between; }
p { margin: 0; font-size: 30px; color: var(--soft); }
h1 { margin: 0; line-height: 1.28; font-weight: 600; text-wrap: balance; }
h1 b { display: block; margin-block-end: 8px; color: var(--vermilion); font-size: 140px; line-height: 1; font-weight: 600; }
svg { height: 100%; }
`;
