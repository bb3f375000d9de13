import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { startChromium } from '../print/built-site.ts';
import { stillFonts } from '../print/still-fonts.ts';
import { drawTable } from './draw-table.ts';
import { easel, readyTab } from './drawn-in-browser.ts';
import { siteColours } from '../site-colours.ts';
import { readTable } from './read-table.ts';

/** Build step: the table of 68 as posters, and a card of each article, as SVG, PDF and PNG files to take away. */
export function tablePictures(): AstroIntegration {
  let site = '';
  return {
    name: 'table-pictures',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (!config.site) throw new Error('astro.config.mjs gives no "site": the QR code of a poster needs its whole address.');
        site = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const dist = fileURLToPath(dir);
        const page = easel(await stillFonts());
        const browser = await startChromium();
        try {
          const tabs = [];
          for (let tab = 0; tab < 2; tab += 1) {
            tabs.push(await readyTab(await browser.newPage({ viewport: { width: 1080, height: 1080 } }), page));
          }
          const made = await drawTable(readTable(), site, { tabs, page, colour: siteColours() });
          for (const [path, bytes] of made) {
            mkdirSync(dirname(join(dist, path)), { recursive: true });
            writeFileSync(join(dist, path), bytes);
          }
          logger.info(`${made.size} posters, cards and zips in ${((performance.now() - start) / 1000).toFixed(1)} s`);
        } finally {
          await browser.close();
        }
      },
    },
  };
}
