import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localPath } from '../language/addresses.ts';
import { formatBytes } from '../language/dates-and-numbers.ts';
import { localeOf, locales } from '../language/locales.ts';

/** A place for the size of a file, as components/lists/DownloadList.astro writes it. */
const PLACE = /<data\b([^>]* data-bytes-of="([^"]*)"[^>]*)>([^<]*)<\/data>/g;

/**
 * A page with the sizes of the files it offers, in its own language. May be run again when more sizes are known.
 * @param html the built page; its places are `<data data-bytes-of="downloads/name.zip"></data>`
 * @param sizes path of a file → its bytes; a place whose file is not in it stays as it is
 * @throws when the page is in no language of this site
 */
export function fillSizes(html: string, sizes: ReadonlyMap<string, number>): string {
  const locale = localeOf(html.match(/<html[^>]* lang="([^"]*)"/)?.[1]);
  return html.replace(PLACE, (place, attributes: string, path: string) => {
    const bytes = sizes.get(path);
    if (bytes === undefined) return place;
    const others = attributes.replace(/ value(="[^"]*")?(?= |$)/, '');
    return `<data value="${bytes}"${others}>${formatBytes(locale, bytes)}</data>`;
  });
}

/** The places of a page: the path of the file each is for, and whether its size is written. */
export const placesIn = (html: string): { path: string; filled: boolean }[] =>
  [...html.matchAll(PLACE)].map(([, , path = '', size]) => ({ path, filled: size !== '' }));

/**
 * Writes into both downloads pages the sizes that are known.
 * @param dist the folder of the built site
 * @returns the two pages as they are now
 * @throws when one of them was not built
 */
export function fillPages(dist: string, sizes: ReadonlyMap<string, number>): { page: string; html: string }[] {
  return locales.map((locale) => {
    const page = `${locale}/${localPath(locale, 'downloads')}index.html`;
    if (!existsSync(join(dist, page))) throw new Error(`${page} was not built. Look at src/pages/[locale]/[downloads].astro.`);
    const html = fillSizes(readFileSync(join(dist, page), 'utf8'), sizes);
    writeFileSync(join(dist, page), html);
    return { page, html };
  });
}
