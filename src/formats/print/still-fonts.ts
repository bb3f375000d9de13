import { readFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { latin, vietnamese } from '../../fonts/characters.ts';
import { madeOnce } from './made-once.ts';

const WEIGHTS = [400, 600, 700];

/**
 * The site's font in weights that stand still, as a style to lay over a page. A PDF draws a font whose weight varies as
 * pictures of letters, three times heavier, and its text is harder to search.
 */
export async function stillFonts(): Promise<string> {
  const faces = Object.entries({ latin, vietnamese }).flatMap(([name, characters]) =>
    WEIGHTS.map(async (weight) => {
      const varying = readFileSync(`src/fonts/literata-${name}.woff2`);
      const font = await madeOnce('still-fonts', `${name} ${weight} ${varying.toString('base64')}`, () =>
        subsetFont(varying, characters, { targetFormat: 'woff2', variationAxes: { wght: weight } }),
      );
      return `@font-face{font-family:"Still ${name}";font-weight:${weight};src:url(data:font/woff2;base64,${font.toString('base64')})}`;
    }),
  );
  return `${(await Promise.all(faces)).join('')}html{--font-text:"Still latin","Still vietnamese",serif!important}`;
}
