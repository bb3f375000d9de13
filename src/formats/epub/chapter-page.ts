import { load, type CheerioAPI } from 'cheerio';
import type { BuiltPage } from './built-pages.ts';
import { leadsTo } from './links.ts';
import { pictureOf } from './pictures.ts';
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

/** What needs a script, a screen or a host; `no-print` marks what has no sense on paper. */
const DROPPED = 'script, style, template, form, input, select, output, button, nav, [hidden], .no-print';

/** Attributes for the site's own script, style and index. */
const ATTRIBUTE_DROPPED = /^(data-.*|style|tabindex|srcset|sizes|loading|decoding|fetchpriority)$/;

function dropWhatABookHasNot($: CheerioAPI): void {
  $(DROPPED).remove();
  // A picture with a class gets its look from the style of the site: its words stay.
  for (const svg of $('svg[class]').get()) {
    const label = $(svg).attr('aria-label');
    $(svg).replaceWith(label ? $('<p class="label">').text(label) : '');
  }
  $('*')
    .filter((_, { name }) => name.includes('-'))
    .add('.scroll')
    .replaceWith((_, element) => $(element).contents());
  $('details').replaceWith((_, element) => $('<div>').append($(element).contents()));
  $('summary').replaceWith((_, element) => $('<p class="holder">').append($(element).contents()));
}

function rewriteLinks($: CheerioAPI, page: BuiltPage, placeOf: Surroundings['placeOf']): void {
  for (const node of $('a[href]').get()) {
    const link = $(node);
    const href = leadsTo(link.attr('href') ?? '', page, placeOf);
    if (href === `#${link.closest('h2, h3, h4').attr('id')}`) link.replaceWith(link.contents());
    else if (href !== undefined) link.attr('href', href);
    else if (link.is('.turn')) link.remove();
    else link.replaceWith($('<span>').attr('lang', link.attr('lang') ?? null).append(link.contents()));
  }
  // A row of links is spaced by the style of the site.
  $('.label > a + a').filter((_, { prev }) => prev?.type === 'tag' || !$(prev ?? []).text().trim()).before(' · ');
}

function keepStyled($: CheerioAPI, styled: ReadonlySet<string>): void {
  $('[data-tone]').each((_, element) => void $(element).addClass(`tone-${$(element).attr('data-tone')}`));
  for (const element of $('*').get()) {
    const classes = ($(element).attr('class') ?? '').split(/\s+/).filter((name) => styled.has(name));
    $(element).attr('class', classes.join(' ') || null);
    for (const name of Object.keys(element.attribs)) if (ATTRIBUTE_DROPPED.test(name)) $(element).removeAttr(name);
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
  const pictures = movePictures($, page);
  keepStyled($, styled);
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
