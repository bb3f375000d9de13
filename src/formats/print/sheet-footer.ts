import type { Locale } from '../../language/locales.ts';
import { dayAndLicence } from '../../language/sheet-day.ts';
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { qrSvg } from '../lessons/qr.ts';

/** The margins of a printed sheet: the footer stands in the lowest. */
export const MARGIN = { top: '12mm', bottom: '23mm', left: '16mm', right: '16mm' };

/**
 * The foot of every page of a printed sheet, as Chromium takes it: the lesson's address and its QR code, the day it was read
 * again, the licence, the number of the page.
 * @param url the absolute address of the lesson
 * @param reviewed the day, `YYYY-MM-DD`
 */
export function sheetFooter(locale: Locale, url: string, reviewed: string): string {
  const says = escaped(`${wordsFor(locale).siteShort} · ${dayAndLicence(locale, reviewed)}`);
  return `<div style="display:flex;align-items:end;gap:4mm;width:100%;margin:0 16mm;font:8.5px/1.5 Georgia,serif;color:#000">
<div style="flex:1">${escaped(url.replace(/^https?:\/\//, ''))}<br>${says}</div>
<div><span class="pageNumber"></span> / <span class="totalPages"></span></div>
<div style="width:17mm">${qrSvg(url, url).replace(/ width="\d+" height="\d+"/, ' style="display:block;width:17mm;height:17mm"')}</div>
</div>`;
}
