import { load } from 'cheerio';
import { articlesOf } from '../../figures/chapter-of.ts';
import { address, articlePages, type Section } from '../../language/addresses.ts';
import type { Locale } from '../../language/locales.ts';
import type { BuiltPage } from './built-pages.ts';

/** One subject of a book: its page in each language of the book, and the subjects inside it. */
export interface Subject {
  pages: BuiltPage[];
  inside: Subject[];
}

/** The sections in the order of the books; `false` for what has no sense in a book. */
const inBooks: Record<Section, boolean> = {
  home: true,
  articles: true,
  chapters: true,
  timeline: true,
  messages: true,
  states: true,
  questions: true,
  family: true,
  figures: true,
  glossary: true,
  cases: true,
  lessons: false,
  people: true,
  sources: true,
  about: true,
  accessibility: true,
  privacy: true,
  search: false,
  downloads: false,
};

/** The addresses below a section that its page leads to, in that order. */
function linkedFrom({ main, address: own }: BuiltPage): string[] {
  const $ = load(main, null, false);
  const links = $('a[href]')
    .toArray()
    .map((node) => $(node).attr('href') ?? '');
  return [...new Set(links)].filter((link) => link.startsWith(own) && link !== own && !link.includes('#'));
}

/**
 * The table of contents of a book: the sections, the chapters with their articles, the messages as their page lists them.
 * @param pages the built site
 * @param locales the languages of the book; the first one gives the order
 * @param chapters the chapters in order, with their first and last article
 * @throws when a page is missing, or when a page of the site would be in no book
 */
export function contents(
  pages: readonly BuiltPage[],
  locales: readonly [Locale, ...Locale[]],
  chapters: readonly { id: string; data: { articles: [number, number] } }[],
): Subject[] {
  const [leading] = locales;
  const left = new Map(pages.map((page) => [page.address, page]));
  const pageAt = (wanted: string): BuiltPage => {
    const found = left.get(wanted);
    if (!found) throw new Error(`${wanted} was not built, or would stand twice in a book: see src/formats/epub/contents.ts`);
    left.delete(wanted);
    return found;
  };
  const subject = (wanted: string, inside: (page: BuiltPage) => Subject[] = () => []): Subject => {
    const page = pageAt(wanted);
    const version = (locale: Locale) => (locale === leading ? page : pageAt(page.versions[locale] ?? `${wanted} in ${locale}`));
    return { pages: locales.map(version), inside: inside(page) };
  };
  const ownChapters = () =>
    chapters.map((chapter) =>
      subject(address(leading, 'chapters', chapter.id), () =>
        articlesOf(chapter).map((number) => subject(address(leading, 'articles', number))),
      ),
    );
  const linked = (page: BuiltPage) => linkedFrom(page).map((link) => subject(link));
  const order = Object.keys(inBooks) as Section[];
  const book = order
    .filter((section) => inBooks[section])
    .map((section) => {
      // Every page stands below the home page, and the articles stand in their chapters.
      const inside = section === 'chapters' ? ownChapters : ['home', 'articles'].includes(section) ? () => [] : linked;
      return subject(address(leading, section), inside);
    });
  const out = order.filter((section) => !inBooks[section]).map((section) => address(leading, section));
  // Both languages side by side: a book of both has each article twice in a row.
  const isLeftOut = (page: BuiltPage) =>
    out.some((section) => page.address.startsWith(section)) || page.address.endsWith(`/${articlePages.sideBySide[leading]}/`);
  const forgotten = [...left.values()].filter((page) => page.locale === leading && !isLeftOut(page));
  if (forgotten.length) {
    const names = forgotten.map((page) => page.address).join(', ');
    throw new Error(`In no book: ${names}. Link them from their section's page, or name their section in inBooks (contents.ts).`);
  }
  return book;
}

/** Every page of a book, in reading order. */
export const pagesOf = (book: readonly Subject[]): BuiltPage[] =>
  book.flatMap(({ pages, inside }) => [...pages, ...pagesOf(inside)]);
