import type { Locale } from '../../language/locales.ts';
import { bookWords } from '../../language/book-words.ts';
import { escaped } from '../escaped.ts';
import type { BuiltPage } from './built-pages.ts';
import type { Subject } from './contents.ts';
import type { Edition } from './editions.ts';
import { inLanguage } from '../in-language.ts';
import { xhtml } from './xhtml.ts';

const link = ({ path, locale, title }: BuiltPage): string => `<a href="${path}" ${inLanguage(locale)}>${escaped(title)}</a>`;

/** A subject stands under its title in the leading language; inside, its other languages come first, then what it holds. */
const item = ({ pages: [leading, ...others], inside }: Subject): string => {
  const below = [...others.map((page) => ({ pages: [page], inside: [] })), ...inside];
  return leading ? `<li>${link(leading)}${below.length ? list(below) : ''}</li>\n` : '';
};

const list = (subjects: readonly Subject[]): string => `<ol>\n${subjects.map(item).join('')}</ol>`;

/** The title of the table of contents in the languages of a book, each marked as its own. */
const heading = (locales: readonly Locale[]): string =>
  locales.map((locale) => `<span ${inLanguage(locale)}>${bookWords[locale].contents}</span>`).join(' · ');

/**
 * The table of contents of a book, as e-readers and readers see it: `nav.xhtml`, with its landmarks.
 * @param start the place of the first page of the text
 */
export function nav({ locales }: Edition, book: readonly Subject[], start: string): string {
  const [locale] = locales;
  const words = bookWords[locale];
  return xhtml(
    { path: 'nav.xhtml', locale, title: words.contents },
    `<nav epub:type="toc" role="doc-toc">
<h1>${heading(locales)}</h1>
${list(book)}
</nav>
<nav epub:type="landmarks" hidden="hidden">
<ol>
<li><a epub:type="cover" href="cover.xhtml">${words.cover}</a></li>
<li><a epub:type="titlepage" href="title.xhtml">${words.titlePage}</a></li>
<li><a epub:type="toc" href="nav.xhtml">${words.contents}</a></li>
<li><a epub:type="bodymatter" href="${start}">${words.start}</a></li>
</ol>
</nav>`,
  );
}
