import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import type { AstroIntegration } from 'astro';
import { load } from 'cheerio';
import { readFolder } from '../../catalogue/read-content.ts';
import { chapter } from '../../schemas/chapter.ts';
import { base } from '../../language/addresses.ts';
import { localeOf } from '../../language/locales.ts';
import { startChromium, sharedOut } from './built-site.ts';
import { madeOnce } from './made-once.ts';
import { CARD, cardBody, cardStyle, type Card } from './page-card.ts';
import { stillFonts } from './still-fonts.ts';

/** A page's preview: where its picture goes, and what it shows. */
interface Preview extends Card {
  file: string;
}

const ARTICLE = /^(?:Article|Điều) (\d+)\. /;

/** The preview that a built page asks for, or nothing where it asks for none. */
export function previewOf(html: string): Preview | undefined {
  const $ = load(html);
  const picture = $('meta[property="og:image"]').attr('content');
  if (!picture) return undefined;
  const title = $('meta[property="og:title"]').attr('content') ?? '';
  const [whole, number] = title.match(ARTICLE) ?? [];
  return {
    file: new URL(picture).pathname.slice(base.length),
    locale: localeOf($('html').attr('lang')),
    title: whole ? title.slice(whole.length) : title,
    ...(number ? { article: Number(number) } : {}),
  };
}

/** Build step: the picture that is shown where a page's address is shared, 1200 × 630, for every page that names one. */
export function pagePictures(): AstroIntegration {
  return {
    name: 'page-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const chapters = readFolder('chapters').map(({ id, data }) => ({ id, data: chapter.parse(data) }));
        const previews = globSync('**/*.html', { cwd: dist }).flatMap(
          (page) => previewOf(readFileSync(join(dist, page), 'utf8')) ?? [],
        );
        const style = `${await stillFonts()}${readFileSync('src/styles/tokens.css', 'utf8')}:root{color-scheme:only light}${cardStyle}`;
        const browser = await startChromium();
        const drawn = async (card: Preview, tab: Page) => {
          const body = cardBody(card, chapters);
          const picture = await madeOnce('pictures', `${browser.version()} ${style} ${body}`, async () => {
            const tooLong = await tab.evaluate((inside) => {
              document.body.innerHTML = inside;
              return [...document.querySelectorAll('.words')].some((words) => words.scrollHeight > words.clientHeight);
            }, body);
            if (tooLong) throw new Error(`The title « ${card.title} » does not fit its preview: see sizeOf in page-card.ts`);
            return tab.screenshot({ clip: { x: 0, y: 0, ...CARD } });
          });
          mkdirSync(dirname(join(dist, card.file)), { recursive: true });
          writeFileSync(join(dist, card.file), picture);
        };
        try {
          const context = await browser.newContext({ viewport: CARD });
          const tabs = [await context.newPage(), await context.newPage()];
          for (const tab of tabs) {
            await tab.setContent(`<!doctype html><style>${style}</style><body><b>Đ</b><i>A</i></body>`);
            await tab.evaluate(() => document.fonts.ready);
          }
          await sharedOut(previews, tabs, drawn);
        } finally {
          await browser.close();
        }
        logger.info(`${previews.length} previews drawn`);
      },
    },
  };
}
