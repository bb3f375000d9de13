import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../catalogue/read-content.ts';
import { chapter } from '../../schemas/chapter.ts';
import { zip } from '../zip.ts';
import { bookStyle, classesOf } from './book-style.ts';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { chapterPage } from './chapter-page.ts';
import { contents, pagesOf } from './contents.ts';
import { cover } from './cover.ts';
import { bookTitle, editions, fileName, type Edition } from './editions.ts';
import { coverPage, titlePage } from './front-pages.ts';
import { checkLinks } from './links.ts';
import { nav } from './nav.ts';
import { container, packageDocument } from './package.ts';
import { readPicture } from './pictures.ts';

/** What the three books are made from. */
interface Site {
  dist: string;
  pages: readonly BuiltPage[];
  /** The day the site is built for. */
  day: string;
  /** The address of the site, when it has one. */
  address: string | undefined;
}

/** The files of one book, in reading order: path below its own folder → content. */
function filesOf(edition: Edition, { dist, pages, day, address }: Site): Map<string, string | Uint8Array> {
  const chapters = readFolder('chapters').map(({ id, data }) => ({ id, data: chapter.parse(data) }));
  const book = contents(pages, edition.locales, chapters);
  const chosen = pagesOf(book);
  const paths = new Map(chosen.map((page) => [page.address, page.path]));
  const style = bookStyle();
  const documents = chosen.map((page) => chapterPage(page, { placeOf: (wanted) => paths.get(wanted), styled: classesOf(style) }));
  checkLinks(documents);
  return new Map<string, string | Uint8Array>([
    ['cover.xhtml', coverPage(edition)],
    ['title.xhtml', titlePage(edition, day, address)],
    ['nav.xhtml', nav(edition, book, documents[0]?.path ?? '')],
    ...documents.map(({ path, xhtml }): [string, string] => [path, xhtml]),
    ['book.css', style],
    ['cover.svg', cover(bookTitle(edition).split(' · '), chapters)],
    ...['latin', 'vietnamese'].map((name): [string, Uint8Array] => [
      `fonts/literata-${name}.woff2`,
      readFileSync(`src/fonts/literata-${name}.woff2`),
    ]),
    ...documents
      .flatMap(({ pictures }) => [...pictures])
      .map(([path, file]): [string, Uint8Array] => [path, readPicture(dist, file)]),
  ]);
}

/** One book as EPUB 3. Throws when a page, a picture, or the end of a link is lost. */
function epub(edition: Edition, site: Site): Uint8Array {
  const files = filesOf(edition, site);
  const encoder = new TextEncoder();
  const bytes = (content: string | Uint8Array) => (typeof content === 'string' ? encoder.encode(content) : content);
  const all = new Map([
    // First and not compressed, so that the kind of the file can be read in its first bytes.
    ['mimetype', bytes('application/epub+zip')],
    ['META-INF/container.xml', bytes(container)],
    ['EPUB/package.opf', bytes(packageDocument(edition, site.day, files))],
  ]);
  for (const [path, content] of files) all.set(`EPUB/${path}`, bytes(content));
  return zip(all, site.day, ['mimetype']);
}

/**
 * Writes the three e-books into `downloads/` of a built site: French, Vietnamese, both.
 * @param dist the folder of the built site
 * @param day the day the site is built for
 * @param address the address of the site, when it has one
 * @returns the size of each file in bytes
 * @throws when a page, a picture, or the end of a link is lost, with the file and the cure
 */
export function writeBooks(dist: string, day: string, address?: string): Record<string, number> {
  const pages = builtPages(dist);
  mkdirSync(join(dist, 'downloads'), { recursive: true });
  const sizes: Record<string, number> = {};
  for (const edition of editions) {
    const book = epub(edition, { dist, pages, day, address });
    writeFileSync(join(dist, 'downloads', fileName(edition)), book);
    sizes[fileName(edition)] = book.length;
  }
  return sizes;
}
