import { dashes } from '../../figures/chapter-of.ts';
import { wrapped } from '../../figures/fitted-text.ts';
import { escaped } from '../escaped.ts';
import { siteColours } from '../site-colours.ts';

const COLUMNS = 10;
const STEP = 12;
/** The size of the letters, and how wide a line of them may be: rather short, for e-readers that draw another font. */
const LETTERS = 50;
const LINE_WIDTH = 430;

/**
 * The cover as SVG: the titles, and the 68 articles as squares, vermilion and gold by turns of a chapter.
 * @param titles the title in each language of the book
 * @param chapters their first and last article
 */
export function cover(titles: readonly string[], chapters: readonly { data: { articles: [number, number] } }[]): string {
  const colour = siteColours();
  const [vermilion, gold, ground] = [colour('vermilion'), colour('gold'), colour('ground')];
  const lines = titles.flatMap((title, index) =>
    wrapped(title, LETTERS, LINE_WIDTH).map((text) => ({ text, second: index > 0 })),
  );
  const words = lines.map(
    ({ text, second }, index) =>
      `<text x="60" y="${130 + index * 62}" fill="${second ? gold : vermilion}">${escaped(text)}</text>`,
  );
  const squares = chapters.map(
    ({ data: { articles } }, index) =>
      `<path stroke="${index % 2 ? gold : vermilion}" d="${dashes(...articles, COLUMNS, STEP)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 840" width="600" height="840">
<rect width="600" height="840" fill="${ground}"/>
<rect x="20" y="20" width="560" height="800" fill="none" stroke="${gold}" stroke-width="2"/>
<g font-family="Literata, Georgia, serif" font-size="${LETTERS}" font-weight="600">
${words.join('\n')}
</g>
<g fill="none" stroke-width="9" stroke-dasharray="9 3" transform="translate(66 450) scale(4)">
${squares.join('\n')}
</g>
</svg>
`;
}
