import { load, type CheerioAPI } from 'cheerio';
import type { BuiltPage } from './built-pages.ts';
import { leadsTo } from './links.ts';
import { pictureOf } from './pictures.ts';
import { labelCells, separateLinks } from './spell-out.ts';
import { dropWhatABookHasNot, keepStyled } from './trim-page.ts';
import { asXml, relative, xhtml } from './xhtml.ts';

/** A page of the site as a document of a book. */
export interface BookDocument {
  path: string;
  xhtml: string;
  ids: ReadonlySet<string>;
  hrefs: readonly string[];
  /** The pictures it shows: their place in the book → their file below the built site. */
  pictures: ReadonlyMap<string, string>;
}

export interface Surroundings {
  /** The place in the book of the page at an address. */
  placeOf: (address: string) => string | undefined;
  /** The classes that the style of the book names. */
  styled: ReadonlySet<string>;
}

function rewriteLinks($: CheerioAPI, page: BuiltPage, placeOf: Surroundings['placeOf']): void {
  for (const node of $('a[href]').get()) {
    const link = $(node);
    const href = leadsTo(link.attr('href') ?? '', page, placeOf);
    const heading = link.closest('h2, h3, h4').attr('id');
    if (href === `#${heading}`) link.replaceWith(link.contents());
    else if (href !== undefined) link.attr('href', href);
    else if (link.is('.turn')) link.remove();
    else {
      const words = $('<span>').append(link.contents());
      link.replaceWith(words.attr('lang', link.attr('lang') ?? null));
    }
  }
}

function movePictures($: CheerioAPI, page: BuiltPage): Map<string, string> {
  const pictures = new Map<string, string>();
  for (const image of $('img[src]').get()) {
    const { path, file } = pictureOf($(image).attr('src') ?? '', page);
    pictures.set(path, file);
    $(image).attr('src', relative(page.path, path));
  }
  return pictures;
}

/**
 * One page of the site as one document of a book: its text, tables, notes and sources, and no more than a book can do.
 * @throws when a picture is of a kind that e-readers do not know
 */
export function chapterPage(page: BuiltPage, { placeOf, styled }: Surroundings): BookDocument {
  const $ = load(page.main, null, false);
  const every = (selector: string, name: string) =>
    $(selector)
      .get()
      .map((node) => $(node).attr(name) ?? '');
  dropWhatABookHasNot($);
  $('h1').first().text(page.title);
  rewriteLinks($, page, placeOf);
  separateLinks($);
  const pictures = movePictures($, page);
  keepStyled($, styled);
  labelCells($, page.locale);
  $('main').removeAttr('id');
  $('svg').attr('xmlns', 'http://www.w3.org/2000/svg');
  for (const node of $('[lang]').get()) $(node).attr('xml:lang', $(node).attr('lang') ?? '');
  return {
    path: page.path,
    xhtml: xhtml(page, asXml($, 'main')),
    ids: new Set(every('[id]', 'id')),
    hrefs: every('a[href]', 'href'),
    pictures,
  };
}
