import { bookWords } from '../../language/book-words.ts';
import { formatDate } from '../../language/dates-and-numbers.ts';
import { typeset } from '../../language/typography.ts';
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { bookTitle, type Edition } from './editions.ts';
import { inLanguage } from '../in-language.ts';
import { xhtml } from './xhtml.ts';

/** The page of the cover; its picture is described in the leading language. */
export function coverPage(edition: Edition): string {
  const [locale] = edition.locales;
  const words = bookWords[locale];
  return xhtml(
    { path: 'cover.xhtml', locale, title: words.cover },
    `<section epub:type="cover" class="cover"><img src="cover.svg" alt="${escaped(typeset(locale, words.coverPicture))}"/></section>`,
  );
}

/**
 * The title page: what the book is, of which day, under which licence, and that it speaks for nobody.
 * @param day the day the site is built for
 * @param site the address of the site, when it has one
 */
export function titlePage(edition: Edition, day: string, site: string | undefined): string {
  const parts = edition.locales.map((locale) => {
    const { siteName, footer } = wordsFor(locale);
    const words = bookWords[locale];
    const lines = [words.subject, footer.notOfficial, footer.builtOn(formatDate(locale, day)), footer.licence];
    const text = lines.map((line) => `<p>${escaped(typeset(locale, line))}</p>`);
    if (site) text.push(`<p>${escaped(typeset(locale, words.online))} <a href="${escaped(site)}">${escaped(site)}</a></p>`);
    return `<section ${inLanguage(locale)}>\n<h1>${escaped(typeset(locale, siteName))}</h1>\n${text.join('\n')}\n</section>`;
  });
  const page = { path: 'title.xhtml', locale: edition.locales[0], title: bookTitle(edition) };
  return xhtml(page, `<div epub:type="titlepage" class="title-page">\n${parts.join('\n')}\n</div>`);
}
