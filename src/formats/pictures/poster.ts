import type { Locale } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import type { Colour } from '../site-colours.ts';
import { A3 } from './poster-files.ts';
import { HEAD, posterFoot, posterHead, posterLegend, SIDE } from './poster-frame.ts';
import { articleSquare, chapterSquare } from './poster-square.ts';
import type { Table } from './read-table.ts';
import { box, drawing, type Room } from './svg-parts.ts';

/** Nine chapters and 68 articles are 77 squares: eight rows of ten leave three, for the legend. */
const COLUMNS = 10;
const ROWS = 8;
const GAP = 18;
const TOP = HEAD + 26;
const WIDTH = (A3.width - 2 * SIDE - (COLUMNS - 1) * GAP) / COLUMNS;
const HEIGHT = Math.floor((2758 - TOP - (ROWS - 1) * GAP) / ROWS);

const squareAt = (index: number, columns = 1): Room => ({
  x: Math.round((SIDE + (index % COLUMNS) * (WIDTH + GAP)) * 10) / 10,
  y: TOP + Math.floor(index / COLUMNS) * (HEIGHT + GAP),
  width: Math.round((WIDTH * columns + GAP * (columns - 1)) * 10) / 10,
  height: HEIGHT,
});

/** What a poster is called, in all its languages. */
export const posterTitle = (locales: readonly Locale[]): string =>
  locales.map((locale) => wordsFor(locale).poster.title).join(' · ');

/**
 * The table of 68 as a wall poster, A3 on its side: an SVG file whose text is text.
 * @param locales its languages, one or both; the first is the poster's own
 * @param url the address that its QR code leads to
 * @throws when a name or a title does not fit its square
 */
export function poster({ chapters, day }: Table, locales: readonly [Locale, ...Locale[]], url: string, colour: Colour): string {
  const drawn = { colour, locales };
  const squares = chapters.flatMap((chapter) => [
    (at: Room) => chapterSquare(chapter, at, drawn),
    ...chapter.articles.map((article) => (at: Room) => articleSquare(article, at, drawn)),
  ]);
  if (squares.length > COLUMNS * ROWS - 3)
    throw new Error(`The poster has room for ${COLUMNS * ROWS - 3} squares, not for ${squares.length}.`);
  const inside = [
    box(A3, `fill="${colour('ground')}"`),
    posterHead(drawn),
    ...squares.map((square, index) => square(squareAt(index))),
    posterLegend(squareAt(squares.length, 3), drawn),
    posterFoot(url, day, drawn),
  ];
  const description = locales.map((locale) => wordsFor(locale).poster.description).join(' ');
  return drawing(
    { title: posterTitle(locales), description, locale: locales[0], size: ['420mm', '297mm'], room: A3 },
    inside.join('\n'),
  );
}
