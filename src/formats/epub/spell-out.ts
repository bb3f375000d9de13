import type { CheerioAPI } from 'cheerio';
import type { Locale } from '../../language/locales.ts';
import { colon } from '../../language/typography.ts';

/** Puts a mark between the links of a row, which the style of the site alone keeps apart. Changes the page. */
export function separateLinks($: CheerioAPI): void {
  for (const node of $('.label > a + a').get()) {
    const before = node.prev;
    if (before && $(before).is('a')) $(node).before(' · ');
    else if (before?.type === 'text' && before.data.trim() === '') $(before).replaceWith(' · ');
  }
}

/** Gives each cell of a table the name of its column, to take along where a narrow page shows rows as lists. Changes the page. */
export function labelCells($: CheerioAPI, locale: Locale): void {
  for (const row of $('tbody tr').get()) {
    const names = $(row).closest('table').find('thead th');
    for (const [index, cell] of $(row).children().get().entries()) {
      if ($(cell).is('td')) $(cell).attr('data-label', `${names.eq(index).text().trim()}${colon(locale)} `);
    }
  }
}
