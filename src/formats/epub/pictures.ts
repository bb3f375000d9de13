import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '../../language/addresses.ts';

/** What every e-reader shows: the picture types of EPUB 3.2 (« core media types »). */
const KINDS = /\.(svg|png|jpg|gif)$/;

/**
 * Where a picture of a page stands.
 * @returns its place in the book, and its file below the built site
 * @throws when e-readers do not know its kind
 */
export function pictureOf(src: string, page: { address: string }): { path: string; file: string } {
  const file = decodeURI(new URL(src, `http://site${page.address}`).pathname).slice(base.length);
  if (!KINDS.test(file))
    throw new Error(`${page.address} shows ${src}: e-books take svg, png, jpg and gif. Give it another form.`);
  return { path: `pictures/${file}`, file };
}

/** Reads a picture of the built site. Throws when it is lost. */
export function readPicture(dist: string, file: string): Uint8Array {
  const found = join(dist, file);
  if (!existsSync(found)) throw new Error(`${found} is lost, and a page of the e-books shows it. Mend the src of its <img>.`);
  return readFileSync(found);
}
