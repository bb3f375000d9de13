import { load, type CheerioAPI } from 'cheerio';
import type { Locale } from '../../language/locales.ts';
import { colon } from '../../language/typography.ts';
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
  const ownElements = $('*').filter((_, element) => $(element).prop('tagName')?.includes('-') ?? false);
  for (const node of ownElements.add('.scroll').get()) $(node).replaceWith($(node).contents());
  for (const node of $('details').get()) $(node).replaceWith($('<div>').append($(node).contents()));
  for (const node of $('summary').get()) $(node).replaceWith($('<p class="holder">').append($(node).contents()));
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

/** Rows of links are spaced by the style of the site alone. */
function separateLinks($: CheerioAPI): void {
  for (const node of $('.label > a + a').get()) {
    const before = node.prev;
    if (before && $(before).is('a')) $(node).before(' · ');
    else if (before?.type === 'text' && before.data.trim() === '') $(before).replaceWith(' · ');
  }
}

/** On a narrow page a cell stands below the one before it: it takes the name of its column along. */
function labelCells($: CheerioAPI, locale: Locale): void {
  for (const row of $('tbody tr').get()) {
    const names = $(row).closest('table').find('thead th');
    for (const [index, cell] of $(row).children().get().entries()) {
      if ($(cell).is('td')) $(cell).attr('data-label', `${names.eq(index).text().trim()}${colon(locale)} `);
    }
  }
}

function keepStyled($: CheerioAPI, styled: ReadonlySet<string>): void {
  for (const node of $('[data-tone]').get()) $(node).addClass(`tone-${$(node).attr('data-tone')}`);
  for (const node of $('*').get()) {
    const element = $(node);
    const classes = (element.attr('class') ?? '').split(/\s+/).filter((name) => styled.has(name));
    element.attr('class', classes.join(' ') || null);
    const dropped = Object.keys(element.attr() ?? {}).filter((name) => ATTRIBUTE_DROPPED.test(name));
    for (const name of dropped) element.removeAttr(name);
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
