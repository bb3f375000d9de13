import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { base } from '../../language/addresses.ts';
import { findChromium } from './find-chromium.ts';

const types: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

/** Starts the Chromium of this machine. Throws, with the cure, where there is none. */
export async function startChromium(): Promise<Browser> {
  const { executablePath, env = {} } = findChromium();
  try {
    return await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      env: { ...process.env, ...env } as Record<string, string>,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
    });
  } catch (reason) {
    throw new Error(
      'No Chromium to print the sheets and draw the previews with. Run `npx playwright install chromium` once, or give CHROMIUM_PATH.',
      { cause: reason },
    );
  }
}

/**
 * A browser that sees the built site at its own address, without a server and without the network.
 * @param dist the folder of the built site
 * @param host the address the site will have: what it writes into a PDF's links
 * @param style what is laid over every page's own style
 */
export async function seeingBuiltSite(browser: Browser, dist: string, host: string, style = ''): Promise<BrowserContext> {
  const context = await browser.newContext({ baseURL: host, javaScriptEnabled: false, serviceWorkers: 'block', bypassCSP: true });
  await context.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const path = decodeURIComponent(pathname).slice(base.length);
    const file = join(dist, path, pathname.endsWith('/') ? 'index.html' : '');
    if (!existsSync(file) || !statSync(file).isFile()) return route.fulfill({ status: 404 });
    const ending = file.split('.').pop() ?? '';
    const bytes = readFileSync(file);
    const body = ending === 'html' ? bytes.toString().replace('</head>', `<style>${style}</style></head>`) : bytes;
    return route.fulfill({ body, contentType: types[ending] ?? 'application/octet-stream' });
  });
  return context;
}

/**
 * Does a piece of work for each item, a few at a time.
 * @param workers one for each that works at the same time: a tab of the browser
 */
export async function sharedOut<Item, Worker>(
  items: readonly Item[],
  workers: readonly Worker[],
  work: (item: Item, worker: Worker) => Promise<void>,
): Promise<void> {
  const left = [...items];
  await Promise.all(
    workers.map(async (worker) => {
      for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item, worker);
    }),
  );
}
