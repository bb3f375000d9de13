import { posix } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import type { Locale } from '../../language/locales.ts';
import { escaped } from '../escaped.ts';
import { inLanguage } from '../in-language.ts';

/** What a selector finds in a parsed HTML page, written as XML, with letters as letters. */
export function asXml($: CheerioAPI, selector: string): string {
  // A copy: `load` takes the nodes away from where they were.
  const xml = load($(selector).clone().get(), { xml: true }).xml();
  return xml.replace(/&#x([0-9a-f]+);/g, (_, code: string) => String.fromCodePoint(parseInt(code, 16)));
}

/** The address of a file of the book in another one: `relative('fr/articles/7.xhtml', 'book.css')` is `../../book.css`. */
export const relative = (from: string, to: string): string => posix.relative(posix.dirname(from), to);

/**
 * A whole XHTML document of the book.
 * @param page its place in the book, its language, and its title as plain text
 * @param body what stands in its `<body>`, as XML
 */
export function xhtml({ path, locale, title }: { path: string; locale: Locale; title: string }, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" ${inLanguage(locale)}>
<head>
<title>${escaped(title)}</title>
<link rel="stylesheet" type="text/css" href="${relative(path, 'book.css')}"/>
</head>
<body>
${body}
</body>
</html>
`;
}
