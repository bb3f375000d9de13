import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { base } from '../../language/addresses.ts';
import type { Locale } from '../../language/locales.ts';

/** A page of the built site, as far as a book needs it. */
export interface BuiltPage {
  /** Its address on the host, as links write it: `/fr/articles/7/`. */
  address: string;
  /** Its place in a book: `fr/articles/7.xhtml`. */
  path: string;
  locale: Locale;
  title: string;
  /** Its address in each language. */
  versions: Partial<Record<string, string>>;
  /** The HTML of its `<main>`. */
  main: string;
}

/**
 * Reads one built page.
 * @param file its path below the built site: `fr/articles/7/index.html`
 * @throws when it has no `<main>` or no `<h1>`
 */
export function builtPage(file: string, html: string): BuiltPage {
  const folder = file.replaceAll('\\', '/').replace(/\/index\.html$/, '');
  const $ = load(html);
  const h1 = $('main h1').first();
  if (!h1.length) {
    throw new Error(`${file}: a book takes the <main> of each page, and its title from the <h1>. Give this page both.`);
  }
  const versions = $('link[rel="alternate"][hreflang]')
    .toArray()
    .map((node) => [$(node).attr('hreflang') ?? '', new URL($(node).attr('href') ?? '').pathname]);
  return {
    address: `${base}${folder}/`,
    path: `${folder}.xhtml`,
    locale: folder.split('/')[0] as Locale,
    title: (h1.attr('data-title') ?? h1.text()).replace(/[ \n]+/g, ' ').trim(),
    versions: Object.fromEntries(versions) as BuiltPage['versions'],
    main: $.html('main'),
  };
}

/** Every page of both languages of a built site; the door and the page of wrong addresses have no language. */
export const builtPages = (dist: string): BuiltPage[] =>
  globSync('{fr,vi}/**/index.html', { cwd: dist })
    .sort()
    .map((file) => builtPage(file, readFileSync(join(dist, file), 'utf8')));
