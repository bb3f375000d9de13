import { formatDate } from '../../language/dates-and-numbers.ts';
import type { Locale } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import { qrSvg } from '../lessons/qr.ts';
import { markShapes, type MarkName } from '../../figures/mark-shapes.ts';
import { A3 } from './poster-files.ts';
import type { Drawn } from './poster-square.ts';
import { box, line, mark, stack, type Room } from './svg-parts.ts';

/** How far the table and the words stay from the edge of the paper: printers do not reach it. */
export const SIDE = 130;
const BAND = 400;

/** The language of the words that are not in the poster's own. */
const own = (locales: Drawn['locales'], nth: number): { locale?: Locale } => {
  const locale = locales[nth];
  return nth > 0 && locale ? { locale } : {};
};

/** Where it ends: the table begins below. */
export const HEAD = BAND + 12;

/** The head: black lacquer with a seal, a title, the treaty's name and what it is; a gold line below. */
export function posterHead({ colour, locales }: Drawn): string {
  const [paper, gold] = [colour('ground'), colour('gold')];
  const seal = { x: SIDE, y: 66, width: 268, height: 268 };
  const left = seal.x + seal.width + 70;
  const width = (A3.width - SIDE - left - (locales.length - 1) * 80) / locales.length;
  const parts = locales.map((locale, index) => {
    const { title, treaty, sentence } = wordsFor(locale).poster;
    const at = (y: number, height: number): Room => ({ x: left + index * (width + 80), y, width, height });
    const written = (text: string, room: Room, sizes: number[], weight: number, fill = paper) =>
      stack([{ text, locale, ink: { fill, weight } }], room, sizes, `src/language/see-words-poster-${locale}.ts`);
    const several = locales.length > 1;
    return [
      `<g id="head-${locale}">`,
      box(at(0, BAND), 'fill="none"'),
      written(title, at(several ? 40 : 18, several ? 120 : 206), several ? [92, 84] : [172, 160, 148], 600),
      written(treaty, at(several ? 156 : 214, 86), several ? [60, 54] : [72, 66], 400, colour('line')),
      written(sentence, at(several ? 240 : 296, several ? 132 : 84), several ? [50, 46] : [62, 58], 400),
      '</g>',
    ].join('');
  });
  return [
    `<path fill="${colour('ink')}" d="M0 0h${A3.width}v${BAND}H0z"/><path fill="${gold}" d="M0 ${BAND}h${A3.width}v12H0z"/>`,
    box(seal, `rx="20" fill="${colour('vermilion')}" stroke="${gold}" stroke-width="8"`),
    line('68', { x: seal.x + seal.width / 2, y: seal.y + 200 }, 186, { fill: paper, weight: 700, anchor: 'middle' }),
    ...parts,
  ].join('');
}

/** What the marks mean, in the squares that the table leaves free. */
export function posterLegend(at: Room, { colour, locales }: Drawn): string {
  const names = Object.keys(markShapes) as MarkName[];
  const words = locales.map(wordsFor);
  const marks = names.map((name, index) => {
    const y = at.y + 76 + index * 60;
    const labels = words.map(({ marks: { [name]: label } }, nth) =>
      line(label, { x: at.x + 96 + nth * 530, y: y + 45 }, 56, { fill: colour('ink'), ...own(locales, nth) }),
    );
    return mark(name, { x: at.x + 28, y }, 50, colour('vermilion')) + labels.join('');
  });
  const titles = words.map(({ marksLegend }, nth) =>
    line(marksLegend, { x: at.x + 96 + nth * 530, y: at.y + 56 }, 40, {
      fill: colour('soft'),
      weight: 600,
      ...own(locales, nth),
    }),
  );
  return [
    '<g id="legend">',
    box(at, `fill="none" stroke="${colour('gold')}" stroke-width="4"`),
    ...titles,
    ...marks,
    '</g>',
  ].join('');
}

/** The foot: the site's address with its QR code, the treaty's number, the day of the content, the licence. */
export function posterFoot(url: string, day: string, { colour, locales }: Drawn): string {
  const side = 164;
  const room = { x: SIDE, y: 2778, width: A3.width - 2 * SIDE, height: side };
  const left = room.x + side + 40;
  const lines = locales.map((locale) => {
    const { footer, reviewedOn, siteName } = wordsFor(locale);
    return `${siteName}. ${footer.notOfficial} ${reviewedOn(formatDate(locale, day))}`;
  });
  const qr = qrSvg(url, url)
    .trim()
    .replace(/ width="\d+" height="\d+"/, ` x="${room.x}" y="${room.y}" width="${side}" height="${side}"`);
  return [
    '<g id="foot">',
    box(room, 'fill="none"'),
    qr,
    line(`${url.replace(/^https?:\/\//, '')} · A/RES/79/243 · CC BY 4.0`, { x: left, y: room.y + 56 }, 48, {
      fill: colour('ink'),
      weight: 600,
    }),
    ...lines.map((text, index) =>
      line(text, { x: left, y: room.y + 108 + index * 46 }, 36, { fill: colour('soft'), ...own(locales, index) }),
    ),
    '</g>',
  ].join('');
}
