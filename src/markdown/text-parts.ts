import { load } from 'cheerio';

/** A part of a rendered text: from one heading to the next. What stands before the first one has no id. */
export interface TextPart {
  id: string;
  html: string;
}

/**
 * A rendered text cut at its headings, with their ids.
 * @param suffix stands behind each id, where the same text stands on the page in the other language
 * @throws when a heading has no id: its part could not be found in the other language
 */
export function textParts(html: string, suffix = ''): TextPart[] {
  const $ = load(html, null, false);
  const parts: TextPart[] = [{ id: '', html: '' }];
  for (const node of $.root().contents().toArray()) {
    const heading = $(node).find('h2').addBack('h2');
    const id = heading.attr('id');
    if (heading.length && !id) throw new Error(`The heading « ${heading.text().trim()} » has no id. Write « ## … {#id} ».`);
    if (id) parts.push({ id, html: '' });
    for (const marked of $(node).find('[id]').addBack('[id]').get()) $(marked).attr('id', $(marked).attr('id') + suffix);
    (parts.at(-1) as TextPart).html += $.html(node).replace(/^\s+$/, '');
  }
  return parts;
}

/**
 * The parts of a text beside those of its sister, in their order.
 * @throws when the two have not the same parts
 */
export function sideBySide(own: readonly TextPart[], sister: readonly TextPart[]): [TextPart, TextPart][] {
  const names = (parts: readonly TextPart[]) => parts.map(({ id }) => id).join(', ');
  if (names(own) !== names(sister))
    throw new Error(
      `The two languages have not the same parts: ${names(own)}; ${names(sister)}. Give the headings the same ids.`,
    );
  return own.map((part, index) => [part, sister[index] as TextPart]);
}
