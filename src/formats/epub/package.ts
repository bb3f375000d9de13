import { extname } from 'node:path';
import { bookWords } from '../../language/book-words.ts';
import { typeset } from '../../language/typography.ts';
import { escaped } from '../escaped.ts';
import { bookTitle, type Edition } from './editions.ts';

/** Where e-readers look first: the place of the package document. */
export const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const MEDIA_TYPES: Record<string, string> = {
  '.xhtml': 'application/xhtml+xml',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.gif': 'image/gif',
};

/** What is true of these books, in the words of the EPUB Accessibility vocabulary; no conformance is claimed. */
const ACCESS = {
  accessMode: ['textual', 'visual'],
  accessModeSufficient: ['textual'],
  accessibilityFeature: ['alternativeText', 'displayTransformability', 'readingOrder', 'structuralNavigation', 'tableOfContents'],
  accessibilityHazard: ['none'],
};

const properties = (path: string, content: string | Uint8Array): string => {
  if (path === 'nav.xhtml') return ' properties="nav"';
  if (path === 'cover.svg') return ' properties="cover-image"';
  return typeof content === 'string' && path.endsWith('.xhtml') && content.includes('<svg') ? ' properties="svg"' : '';
};

/**
 * The package document of a book: what it is, its files, and its reading order, which is that of the files.
 * @param day the day the site is built for
 * @param files the files of the book: path → content
 */
export function packageDocument(edition: Edition, day: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const { locales, id } = edition;
  const items = [...files].map(([path, content], index) => ({ id: `f${index}`, path, content }));
  const access = Object.entries(ACCESS).flatMap(([name, values]) =>
    values.map((value) => `<meta property="schema:${name}">${value}</meta>`),
  );
  const inEach = (write: (locale: (typeof locales)[number]) => string) => locales.map(write).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${locales[0]}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${id}</dc:identifier>
<dc:title>${escaped(bookTitle(edition))}</dc:title>
${inEach((locale) => `<dc:language>${locale}</dc:language>`)}
${inEach((locale) => `<dc:description xml:lang="${locale}">${escaped(typeset(locale, bookWords[locale].subject))}</dc:description>`)}
<dc:date>${day}</dc:date>
<dc:rights>CC BY 4.0, https://creativecommons.org/licenses/by/4.0/</dc:rights>
<meta property="dcterms:modified">${day}T00:00:00Z</meta>
${access.join('\n')}
${inEach((locale) => `<meta property="schema:accessibilitySummary" xml:lang="${locale}">${escaped(typeset(locale, bookWords[locale].accessibility))}</meta>`)}
</metadata>
<manifest>
${items.map(({ id: item, path, content }) => `<item id="${item}" href="${path}" media-type="${MEDIA_TYPES[extname(path)]}"${properties(path, content)}/>`).join('\n')}
</manifest>
<spine>
${items
  .filter(({ path }) => path.endsWith('.xhtml'))
  .map(({ id: item }) => `<itemref idref="${item}"/>`)
  .join('\n')}
</spine>
</package>
`;
}
