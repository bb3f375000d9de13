import { basename } from 'node:path';
import type { Page } from '@playwright/test';
import { base } from '../../language/addresses.ts';
import { locales, type Locale } from '../../language/locales.ts';
import { sharedOut } from '../print/built-site.ts';
import { zip } from '../zip.ts';
import { articleCard } from './article-card.ts';
import { cardPath, cardShapes, cardZips } from './card-files.ts';
import { cardPng, posterPdf } from './drawn-in-browser.ts';
import { withFonts } from './embedded-fonts.ts';
import type { Colour } from '../site-colours.ts';
import { poster, posterTitle } from './poster.ts';
import { posters } from './poster-files.ts';
import type { Table } from './read-table.ts';

/** What draws: tabs that work at the same time, the page in them, the site's colours. */
export interface Workshop {
  tabs: readonly Page[];
  page: string;
  colour: Colour;
}

type Made = Map<string, Uint8Array>;

/** The posters, each as SVG and as PDF. */
async function drawPosters(table: Table, site: string, { tabs, page, colour }: Workshop): Promise<Made> {
  const made: Made = new Map();
  await sharedOut<(typeof posters)[number], Page>(posters, tabs, async ({ languages, path }, tab) => {
    const [first, ...others] = languages as readonly [Locale, ...Locale[]];
    // In both languages, the poster leads to the door.
    const url = new URL(others.length ? base : `${base}${first}/`, site).href;
    const svg = poster(table, languages, url, colour);
    made.set(`${path}.svg`, Buffer.from(await withFonts(svg)));
    const file = `${path}.pdf`;
    made.set(file, await posterPdf(svg, { title: posterTitle(languages), lang: first }, table.day, { tab, page, file }));
  });
  return made;
}

/** The cards of all articles in both languages, each as SVG and as PNG. */
async function drawCards({ chapters }: Table, { tabs, page, colour }: Workshop): Promise<Made> {
  const made: Made = new Map();
  const cards = chapters.flatMap((chapter) =>
    chapter.articles.flatMap((article) => locales.map((locale) => ({ chapter, article, locale }))),
  );
  await sharedOut(cards, tabs, async ({ chapter, article, locale }, tab) => {
    const svg = articleCard(article, chapter, locale, colour);
    made.set(cardPath(article.number, locale, 'svg'), Buffer.from(svg));
    const file = cardPath(article.number, locale, 'png');
    made.set(file, await cardPng(svg, { tab, page, file }));
  });
  return made;
}

/**
 * Everything that is drawn of the table of 68, by its path in the built site: posters, cards, the cards of a language in one zip.
 * @param site the address the site will have
 * @throws when a text does not fit, with what it belongs to
 */
export async function drawTable(table: Table, site: string, workshop: Workshop): Promise<Made> {
  const made = new Map([...(await drawPosters(table, site, workshop)), ...(await drawCards(table, workshop))]);
  for (const locale of locales) {
    const paths = table.chapters.flatMap(({ articles }) =>
      articles.flatMap(({ number }) => cardShapes.map((shape) => cardPath(number, locale, shape))),
    );
    const files = new Map(paths.map((path) => [basename(path), made.get(path) ?? new Uint8Array()]));
    const pictures = [...files.keys()].filter((name) => name.endsWith('.png'));
    made.set(cardZips[locale], zip(files, table.day, pictures));
  }
  return made;
}
