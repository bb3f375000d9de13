import { load } from 'cheerio';
import { escaped } from '../formats/escaped.ts';
import type { Locale } from '../language/locales.ts';

/** One thing that search can answer with: a page, or an entry of a long list. */
export interface SearchDocument {
  /** Its place in the built site, with the anchor of an entry: `fr/glossaire/#phishing`. */
  address: string;
  locale: Locale;
  title: string;
  /** What Pagefind reads: a whole HTML document. */
  html: string;
}

/** A text on one line; the no-break spaces of typography stay. */
const plain = (text: string) => text.replace(/[ \n\t]+/g, ' ').trim();

/**
 * The documents of a built page: the page, and each entry marked `data-search-entry`, without which the page goes on.
 * @param address the page’s place in the built site: `fr/articles/7/`
 * @returns nothing for a page that is not marked `data-pagefind-body`
 * @throws when an entry has no heading with an id: search could not lead there
 */
export function documentsOf(address: string, html: string): SearchDocument[] {
  const $ = load(html);
  const main = $('main[data-pagefind-body]');
  if (main.length === 0) return [];
  const locale = $('html').attr('lang') as Locale;
  const document = (place: string, title: string, inside: string): SearchDocument => ({
    address: address + place,
    locale,
    title,
    html: `<!doctype html><html lang="${locale}"><head><title>${escaped(title)}</title></head><body><main data-pagefind-body><h1 data-pagefind-meta="title" data-pagefind-ignore>${escaped(title)}</h1>${inside}</main></body></html>`,
  });
  // Passages have ids for those who cite them; of each id, Pagefind would keep the text once more.
  main.find(':is(p, li)[id]').removeAttr('id');
  // Words of the other language are no text of this one.
  main.find('p:has(> a[hreflang]), a[hreflang], .visually-hidden').remove();
  const entries = main
    .find('[data-search-entry]')
    .toArray()
    .map((node) => {
      const heading = $(node).find(':is(h2, h3)[id]').first();
      const id = heading.attr('id');
      if (!id)
        throw new Error(`${address}: an entry marked data-search-entry has no heading with an id; search could not lead there`);
      const title = plain(heading.text());
      heading.remove();
      const entry = document(`#${id}`, title, $.html(node));
      $(node).remove();
      return entry;
    });
  const heading = main.find('h1');
  const title = heading.attr('data-title') ?? plain(heading.text());
  heading.remove();
  return [document('', title, main.html() ?? ''), ...entries];
}
