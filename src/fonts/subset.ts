/**
 * npm run fonts: writes the two font files of the site from the Literata of @fontsource (OFL 1.1, no reserved name),
 * with the letters of `characters.ts`, the weights 400 to 700 and one optical size.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import subsetFont from 'subset-font';
import { latin, vietnamese } from './characters.ts';

const FILES = 'node_modules/@fontsource-variable/literata/files/literata';

for (const [name, characters] of Object.entries({ latin, vietnamese })) {
  const whole = readFileSync(`${FILES}-${name}-wght-normal.woff2`);
  const subset = await subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: { wght: { min: 400, max: 700 } } });
  writeFileSync(`src/fonts/literata-${name}.woff2`, subset);
  console.log(`src/fonts/literata-${name}.woff2: ${whole.length} → ${subset.length} bytes`);
}
