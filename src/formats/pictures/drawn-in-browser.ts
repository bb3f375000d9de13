import type { Page } from '@playwright/test';
import { dated } from '../print/dated.ts';
import { madeOnce } from '../print/made-once.ts';
import { CARD } from './article-card.ts';

/** What of a drawing goes out of its room: the id of the group, and the text. */
const overflowing = () =>
  [...document.querySelectorAll<SVGGElement>('g[id]')].flatMap((group) => {
    const room = group.querySelector('rect')?.getBBox() ?? new DOMRect();
    const out = [...group.querySelectorAll('text')].find((text) => {
      const { x, width } = text.getBBox();
      return x < room.x || x + width > room.x + room.width;
    });
    return out ? [`${group.id}: « ${out.textContent} »`] : [];
  });

/**
 * Puts a drawing into a tab and looks whether every text stays in the room of its group, the group's first rectangle.
 * @param file what is drawn, for the error
 * @throws when a text goes out of its room
 */
export async function show(tab: Page, svg: string, file: string): Promise<void> {
  await tab.evaluate((inside) => {
    document.body.innerHTML = inside;
  }, svg);
  const [out] = await tab.evaluate(overflowing);
  if (out)
    throw new Error(
      `${file}, ${out} goes out of its room. Shorten it in content/, or mend widthOf in src/figures/fitted-text.ts.`,
    );
}

/** The page that drawings are put into, with the site's fonts. */
export const easel = (fonts: string): string =>
  `<!doctype html><style>${fonts}@page{size:420mm 297mm;margin:0}body{margin:0}svg{display:block}text{font-family:var(--font-text)}</style><body>`;

/** A tab that has an easel in it, its fonts loaded. */
export async function readyTab(tab: Page, page: string): Promise<Page> {
  await tab.setContent(
    `${page}${[400, 600, 700].map((weight) => `<svg><text font-weight="${weight}">aĐắ</text></svg>`).join('')}`,
  );
  await tab.evaluate(() => document.fonts.ready);
  return tab;
}

/** How a drawing is made into bytes, and what they depend on beside the drawing itself. */
export interface Making {
  tab: Page;
  page: string;
  file: string;
}

const from = ({ tab, page }: Making, ...more: string[]) => [tab.context().browser()?.version(), page, ...more].join('\n');

/** A card as a PNG picture. Throws as `show` does. */
export const cardPng = (svg: string, making: Making): Promise<Buffer> =>
  madeOnce('cards', from(making, svg), async () => {
    await show(making.tab, svg, making.file);
    return making.tab.screenshot({ clip: CARD });
  });

/**
 * A poster as a PDF of one A3 page, tagged.
 * @param head its title and its language
 * @param day the day it is dated of
 * @throws as `show` does
 */
export const posterPdf = (svg: string, head: { title: string; lang: string }, day: string, making: Making): Promise<Buffer> =>
  madeOnce('posters', from(making, svg, head.title, head.lang, day), async () => {
    await show(making.tab, svg, making.file);
    await making.tab.evaluate(({ title, lang }) => {
      document.title = title;
      document.documentElement.lang = lang;
    }, head);
    const pdf = await making.tab.pdf({ width: '420mm', height: '297mm', printBackground: true, tagged: true });
    return dated(pdf, day);
  });
