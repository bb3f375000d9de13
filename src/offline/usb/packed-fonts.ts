import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '../../language/addresses.ts';

const NAMED = /url\(["']?([^"')]+)["']?\)/g;

/**
 * A style sheet that holds its font files: from a disk, Firefox takes no font out of another file.
 * @param faces `@font-face` rules that name files of the site
 * @param dist the folder of the built site
 */
export function packedFonts(faces: Iterable<string>, dist: string): string {
  const held = (address: string) => readFileSync(join(dist, address.slice(base.length)), 'base64');
  return [...faces]
    .map((face) => `${face.replace(NAMED, (_, address: string) => `url("data:font/woff2;base64,${held(address)}")`)}\n`)
    .join('');
}
