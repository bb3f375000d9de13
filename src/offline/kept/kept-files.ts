import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../language/locales.ts';
import { choiceId, kinds, type Kind } from './choices.ts';
import { bytesOf, filesFor, type KeptFile, type KeptList, type SiteVersion } from './kept-list.ts';
import { setsOf } from './sets-of.ts';

const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('base64url');

/** The address of a built file below the base: a page's is its folder, as every host serves it. */
const addressOf = (file: string) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1');

/**
 * Lists what can be kept of a built site. The version is a hash over the files: the same content is the same version.
 * @param dist the folder of the built site
 * @param day the day it was built for
 * @throws when a file is in no set
 */
export function listFiles(dist: string, day: string): KeptList {
  const built = globSync('**/*', { cwd: dist, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = built.flatMap((entry): KeptFile[] => {
    const file = join(entry.parentPath, entry.name);
    const path = addressOf(file.slice(join(dist, '/').length));
    const sets = setsOf(path);
    if (sets.length === 0) return [];
    const content = readFileSync(file);
    return [{ path, bytes: content.length, hash: hashOf(content), sets }];
  });
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { version: hashOf(JSON.stringify(files)).slice(0, 16), day, files };
}

/**
 * Sums up a list for the pages that ask whether there is something newer, and how large it is.
 * @throws when a choice would keep no page
 */
export function versionOf(list: KeptList): SiteVersion {
  const choices = locales.flatMap((locale) => (Object.keys(kinds) as Kind[]).map((kind) => choiceId(locale, kind)));
  const sizes = choices.map((choice): [string, number] => {
    if (list.files.some(({ sets }) => sets.includes(choice))) return [choice, bytesOf(filesFor(list, [choice]))];
    throw new Error(`The choice "${choice}" of src/offline/kept/choices.ts would keep no file. Name sections that the site has.`);
  });
  return { version: list.version, day: list.day, sizes: Object.fromEntries(sizes) };
}
