import { roman } from '../../language/dates-and-numbers.ts';
import type { Locale } from '../../language/locales.ts';
import { typeset } from '../../language/typography.ts';
import type { Colour } from '../site-colours.ts';
import type { TableArticle, TableChapter } from './read-table.ts';
import { box, line, mark, pictogram, stack, type Room } from './svg-parts.ts';

/** What a square is drawn with. */
export interface Drawn {
  colour: Colour;
  locales: readonly Locale[];
}

const EDGE = 13;
// Few sizes: squares side by side look alike.
const NAMES = [60, 52, 46, 42, 38];
const TITLES = [56, 52, 48, 44, 41, 38, 36, 34, 32, 30, 28, 26];

/** The first square of a chapter, all in its tone: numeral, pictogram, title in each language. */
export function chapterSquare(chapter: TableChapter, at: Room, { colour, locales }: Drawn): string {
  const paper = colour('ground');
  const high = locales.length > 1 ? 84 : 104;
  const top = high + 14;
  const titles = locales.map((locale, index) => ({
    text: typeset(locale, chapter.title[locale]),
    locale,
    ink: { fill: paper, weight: index === 0 ? 600 : 400 },
  }));
  const room = { x: at.x + EDGE, y: at.y + top, width: at.width - 2 * EDGE, height: at.height - top - 6 };
  return [
    `<g id="chapter-${chapter.number}">`,
    box(at, `fill="${colour(`tone-${chapter.number}`)}"`),
    line(roman(chapter.number), { x: at.x + EDGE, y: at.y + high }, high, { fill: paper, weight: 600 }),
    pictogram(chapter.pictogram, { x: at.x + at.width - EDGE - high + 8, y: at.y + 18 }, high - 8, paper),
    stack(titles, room, TITLES, `content/chapters/${chapter.number}`),
    '</g>',
  ].join('');
}

/** The square of an article: the chapter's numeral in a band of its tone, number, mark, short name in each language. */
export function articleSquare(article: TableArticle, at: Room, { colour, locales }: Drawn): string {
  const { number, chapter } = article;
  const several = locales.length > 1;
  const BAND = 38;
  const digits = several ? 110 : 134;
  const foot = at.y + BAND + 10 + digits * 0.72;
  const names = locales.map((locale, index) => ({
    text: typeset(locale, article.short[locale]),
    locale,
    ink: index === 0 ? { fill: colour('ink'), weight: 600 } : { fill: colour('vermilion'), weight: 600 },
  }));
  const top = foot + 8;
  const room = { x: at.x + EDGE, y: top, width: at.width - 2 * EDGE, height: at.y + at.height - top - 4 };
  return [
    `<g id="article-${number}">`,
    box(at, `fill="${colour('raised')}" stroke="${colour('line')}" stroke-width="3"`),
    `<path fill="${colour(`tone-${chapter}`)}" d="M${at.x} ${at.y}h${at.width}v${BAND}h-${at.width}z"/>`,
    line(roman(chapter), { x: at.x + at.width - EDGE, y: at.y + 30 }, 32, { fill: colour('ground'), weight: 600, anchor: 'end' }),
    line(String(number), { x: at.x + EDGE, y: foot }, digits, { fill: colour('ink'), weight: 600 }),
    article.mark ? mark(article.mark, { x: at.x + at.width - EDGE - 58, y: at.y + BAND + 16 }, 58, colour('vermilion')) : '',
    stack(names, room, NAMES, `content/articles/${number}`),
    '</g>',
  ].join('');
}
