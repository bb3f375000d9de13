/** The built site, parsed once for all the tests over it. DIST names another folder than dist. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

export const DIST = process.env['DIST'] ?? 'dist';

export interface BuiltPage {
  /** The address on the host: `/fr/articles/7/`. */
  address: string;
  file: string;
  html: string;
  $: CheerioAPI;
}

/** Every HTML page of the built site. */
export const pages: BuiltPage[] = globSync('**/*.html', { cwd: DIST })
  .sort()
  .map((file) => {
    const html = readFileSync(join(DIST, file), 'utf8');
    return { address: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}`, file, html, $: load(html) };
  });

/** The pages of one language: everything but the door and the page of wrong addresses. */
export const inLanguage = (locale: string): BuiltPage[] => pages.filter(({ address }) => address.startsWith(`/${locale}/`));

/** The page at an address. Throws when it was not built. */
export function pageAt(address: string): BuiltPage {
  const found = pages.find((page) => page.address === address);
  if (!found) throw new Error(`${address} was not built`);
  return found;
}
