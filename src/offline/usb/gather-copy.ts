import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../language/locales.ts';
import { classicName, classicScript } from './classic-script.ts';
import { copiedPage, FORM_SCRIPT } from './copied-page.ts';
import { checkNames } from './fat-names.ts';
import { packedFonts } from './packed-fonts.ts';
import { packedSearch } from './packed-search.ts';
import { readMe, readMeNames } from './read-me.ts';

/** Not in the copy: zips, itself the first; the list that tells its size; what only a platform on the network takes in; pictures to share there. */
const LEFT = /^downloads\/(.*\.(zip|imscc)|cards\/.*|index\.json)$/;

/**
 * The files of a copy that opens from a disk: the door, every page and file it leads to, what they need, a read-me in each
 * language. What no page names (sitemap, headers, service worker) is of no use there and stays out.
 * @param dist the built site, with the index of its search in `pagefind/<language>/`
 * @param day the day of the copy, `YYYY-MM-DD`
 * @returns path in the copy → bytes, in the order of the paths
 * @throws when a page names a file that was not built, a part is lost, or a name does not suit a USB stick
 */
export async function gatherCopy(dist: string, day: string): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const write = (file: string, text: string) => files.set(file, Buffer.from(text));
  const modules = new Set<string>();
  const fonts = new Set<string>();
  // A file, and who names it; it grows while it is read.
  const named = new Map([['index.html', 'The copy']]);
  for (const [file, namedBy] of named) {
    if (!existsSync(join(dist, file)))
      throw new Error(`${namedBy} names ${file}, which was not built. Mend the link or the file.`);
    const bytes = readFileSync(join(dist, file));
    if (!file.endsWith('.html')) {
      files.set(file, bytes);
      continue;
    }
    const page = copiedPage(file, bytes.toString(), classicName, (name) => LEFT.test(name));
    write(file, page.html);
    page.modules.forEach((module) => modules.add(module));
    page.fonts.forEach((face) => fonts.add(face));
    for (const name of page.names) if (!named.has(name)) named.set(name, file);
  }
  write(FORM_SCRIPT, await classicScript('src/offline/usb/framed-form.client.ts'));
  write('fonts.css', packedFonts(fonts, dist));
  for (const module of modules) write(classicName(module), await classicScript(join(dist, module)));
  for (const locale of locales) {
    write(`search/${locale}.js`, await packedSearch(join(dist, 'pagefind', locale), locale));
    write(readMeNames[locale], readMe(locale, day));
  }
  checkNames(files.keys());
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}
