import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { madeOnce } from '../print/made-once.ts';

/** The families that a drawing asks for first, with the files of the site's font that they are cut from. */
const families = { Literata: 'latin', 'Literata Vietnamese': 'vietnamese' };

/**
 * A drawing that carries the site's font, cut to its own letters: nobody has it installed, and squares are measured for it.
 * What edits drawings may not read it; there the named fallbacks stand in.
 * @param svg a file as `drawing` makes it
 */
export async function withFonts(svg: string): Promise<string> {
  const letters = [...new Set(svg.replace(/<[^>]*>/g, ''))].sort().join('');
  const weights = [...new Set([...svg.matchAll(/font-weight="(\d+)"/g)].map(([, weight = '']) => Number(weight)))].sort();
  const faces = Object.entries(families).flatMap(([family, file]) =>
    weights.map(async (weight) => {
      const varying = readFileSync(`src/fonts/literata-${file}.woff2`);
      const font = await madeOnce('drawing-fonts', `${letters} ${weight} ${varying.toString('base64')}`, () =>
        subsetFont(varying, letters, { targetFormat: 'woff2', variationAxes: { wght: weight } }),
      );
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
    }),
  );
  return svg.replace('</desc>', `</desc><style>${(await Promise.all(faces)).join('')}</style>`);
}
