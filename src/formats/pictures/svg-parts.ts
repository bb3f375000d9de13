import { fitted, type Fitted } from '../../figures/fitted-text.ts';
import { markShapes, type MarkName } from '../../figures/mark-shapes.ts';
import { pictogramDrawings } from '../../figures/pictogram-drawings.ts';
import type { Locale } from '../../language/locales.ts';
import type { Chapter } from '../../schemas/chapter.ts';
import { inLanguage } from '../in-language.ts';
import { escaped } from '../escaped.ts';

export interface Room {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a text is written. */
export interface Ink {
  fill: string;
  weight?: number;
  anchor?: 'end' | 'middle';
  /** Where it is not the language of the drawing. */
  locale?: Locale;
}

/** From line to line, in sizes of letter: in Vietnamese, marks stand on one another. */
const LEADING: Record<Locale, number> = { fr: 1.14, vi: 1.26 };

const rounded = (value: number) => Math.round(value * 10) / 10;

/** One line of text whose foot stands at `y`. */
export function line(
  text: string,
  at: { x: number; y: number },
  size: number,
  { fill, weight = 400, anchor, locale }: Ink,
): string {
  const place = anchor ? ` text-anchor="${anchor}"` : '';
  const language = locale ? ` ${inLanguage(locale)}` : '';
  return `<text x="${rounded(at.x)}" y="${rounded(at.y)}" font-size="${size}" font-weight="${weight}" fill="${fill}"${place}${language}>${escaped(text)}</text>`;
}

/**
 * Texts as large as a room allows, one below the other, in the middle of its height. Each says its language.
 * @param of what the texts belong to, for the error
 * @throws when they do not fit at the smallest size
 */
export function stack(
  texts: readonly { text: string; locale: Locale; ink: Ink }[],
  room: Room,
  sizes: readonly number[],
  of: string,
): string {
  const stacked = texts.map(({ text, locale }) => ({ text, leading: LEADING[locale] }));
  const { size, lines, height }: Fitted = fitted(stacked, room, sizes, of);
  let top = room.y + (room.height - height) / 2;
  return texts
    .map(({ locale, ink: { fill, weight = 400 } }, index) => {
      const step = LEADING[locale] * size;
      const spans = (lines[index] ?? []).map((words) => {
        // The foot of the letters stands below the middle of the line.
        const y = rounded(top + step / 2 + size * 0.33);
        top += step;
        return `<tspan x="${rounded(room.x)}" y="${y}">${escaped(words)}</tspan>`;
      });
      return `<text ${inLanguage(locale)} font-size="${size}" font-weight="${weight}" fill="${fill}">${spans.join(' ')}</text>`;
    })
    .join('');
}

/** The mark of an article, from its upper left corner. */
export const mark = (name: MarkName, at: { x: number; y: number }, side: number, fill: string): string =>
  `<path transform="translate(${at.x} ${at.y}) scale(${side / 10})" fill="${fill}" d="${markShapes[name]}"/>`;

/** The pictogram of a chapter, from its upper left corner. */
export const pictogram = (name: Chapter['pictogram'], at: { x: number; y: number }, side: number, stroke: string): string =>
  `<path transform="translate(${at.x} ${at.y}) scale(${rounded(side / 32)})" fill="none" stroke="${stroke}" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" d="${pictogramDrawings[name]}"/>`;

/** A rectangle; the first one of a group with an id is the room that its texts stay in (see `show` in drawn-in-browser.ts). */
export const box = ({ x, y, width, height }: Room, look: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`;

/**
 * A drawing as a file of its own, with a name and a description for whoever does not see it.
 * @param size how large it is where nobody says otherwise, with its unit; the drawing counts in `room`
 */
export function drawing(
  {
    title,
    description,
    locale,
    size,
    room,
  }: { title: string; description: string; locale: Locale; size: [string, string]; room: Room },
  inside: string,
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size[0]}" height="${size[1]}" viewBox="0 0 ${room.width} ${room.height}" ${inLanguage(locale)} font-family="Literata, 'Literata Vietnamese', Georgia, 'Times New Roman', serif"><title>${escaped(title)}</title><desc>${escaped(description)}</desc>${inside}</svg>\n`;
}
