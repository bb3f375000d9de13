import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from '../language/addresses.ts';
import { formatBytes } from '../language/dates-and-numbers.ts';
import { localeOf } from '../language/locales.ts';

/** A place for the size of a file, as components/lists/DownloadList.astro and LessonFiles.astro write it. */
const PLACE = /(<span\b[^>]* data-bytes-of="([^"]*)"[^>]*>)([^<]*)<\/span>/g;
/** The same for machines, as formats/lessons/learning-resource.ts writes it. */
const FOR_MACHINES = new RegExp(`("contentUrl":"https?://[^/"]+${base}([^"]*)","contentSize":)"[^"]*"`, 'g');

/**
 * A page with the sizes of the files it offers, in its own language. May be run again when more sizes are known.
 * @param html the built page; its places are `<span data-bytes-of="downloads/name.zip"></span>`, and in a data block
 * `"contentUrl":"https://…/downloads/name.zip","contentSize":""`
 * @param sizes path of a file → its bytes; a place whose file is not in it stays as it is
 * @throws when the page is in no language of this site
 */
export function fillSizes(html: string, sizes: ReadonlyMap<string, number>): string {
  const locale = localeOf(html.match(/<html[^>]* lang="([^"]*)"/)?.[1]);
  const forMachines = html.replace(FOR_MACHINES, (place, before: string, path: string) => {
    const bytes = sizes.get(path);
    return bytes === undefined ? place : `${before}"${bytes} B"`;
  });
  return forMachines.replace(PLACE, (place, opens: string, path: string) => {
    const bytes = sizes.get(path);
    return bytes === undefined ? place : `${opens}${formatBytes(locale, bytes)}</span>`;
  });
}

/** The places of a page: the path of the file each is for, and whether its size is written. */
export const placesIn = (html: string): { path: string; filled: boolean }[] => [
  ...[...html.matchAll(PLACE)].map(([, , path = '', size]) => ({ path, filled: size !== '' })),
  ...[...html.matchAll(FOR_MACHINES)].map(([place, , path = '']) => ({ path, filled: !place.endsWith('""') })),
];

/**
 * Writes into pages the sizes that are known.
 * @param dist the folder of the built site
 * @param pages the files of the pages
 * @returns the pages as they are now
 * @throws when one of them was not built
 */
export function fillPages(
  dist: string,
  pages: readonly string[],
  sizes: ReadonlyMap<string, number>,
): { page: string; html: string }[] {
  return pages.map((page) => {
    if (!existsSync(join(dist, page))) throw new Error(`${page} was not built. Look at src/pages/[locale].`);
    const html = fillSizes(readFileSync(join(dist, page), 'utf8'), sizes);
    writeFileSync(join(dist, page), html);
    return { page, html };
  });
}
