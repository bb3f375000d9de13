import { relative } from './xhtml.ts';

const OUTSIDE = /^(https?:|mailto:)/;

/**
 * Where a link of a page leads from inside a book.
 * @param href the link as the page writes it
 * @param from the address of the page and its place in the book
 * @param placeOf the place in the book of the page at an address, if it is there
 * @returns an outside address as it is, a path and an id inside the book, or nothing when the book has no such page
 */
export function leadsTo(
  href: string,
  from: { address: string; path: string },
  placeOf: (address: string) => string | undefined,
): string | undefined {
  if (OUTSIDE.test(href)) return href;
  const { pathname, hash } = new URL(href, `http://site${from.address}`);
  const place = placeOf(pathname);
  if (place === undefined) return undefined;
  return place === from.path && hash ? hash : relative(from.path, place) + hash;
}

/** What the links of a document are checked against. */
interface Linked {
  path: string;
  ids: ReadonlySet<string>;
  hrefs: readonly string[];
}

/** Throws when a link inside the book leads to no document of it, or to an id that the document has not. */
export function checkLinks(documents: readonly Linked[]): void {
  const idsOf = new Map(documents.map(({ path, ids }) => [`/${path}`, ids]));
  const lost = documents.flatMap(({ path, hrefs }) =>
    hrefs
      .filter((href) => !OUTSIDE.test(href))
      .filter((href) => {
        const { pathname, hash } = new URL(href, `http://book/${path}`);
        const ids = idsOf.get(pathname);
        return !ids || (hash !== '' && !ids.has(decodeURIComponent(hash.slice(1))));
      })
      .map((href) => `${path} → ${href}`),
  );
  if (lost.length === 0) return;
  throw new Error(
    `Links of the e-book that lead nowhere:\n${lost.join('\n')}\nGive the page that id, or see whether chapter-page.ts drops what carries it.`,
  );
}
