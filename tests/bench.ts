/**
 * npm run bench: what the site weighs and how fast it is built, in figures. Nothing passes or fails here.
 * Bytes are brotli where a host would compress; fonts as they are.
 */
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findChromium } from './browser/find-browsers.ts';
import { compressingServer } from './compressing-server.ts';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const seconds = (work: () => void): string => {
  const start = performance.now();
  work();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
};
const build = () => spawnSync('astro', ['build'], { env, stdio: 'ignore' });
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

for (const cache of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
  rmSync(cache, { recursive: true, force: true });
console.log(`build, cold: ${seconds(build)}`);
console.log(`build, warm: ${seconds(build)}`);
console.log(`pages: ${globSync('dist/**/*.html').length}\n`);

const { weighAll } = await import('./site/weigh.ts');
const weights = weighAll();
console.log('type      pages   HTML+CSS average / worst      script (worst)   fonts (worst)');
for (const type of ['article', 'chapter', 'message', 'list', 'other'] as const) {
  const pages = weights.filter((page) => page.type === type);
  const sums = pages.map((page) => page.html + page.css);
  const worst = pages.toSorted((a, b) => b.html + b.css - a.html - a.css)[0];
  const average = sums.reduce((total, sum) => total + sum, 0) / pages.length;
  const most = (of: (page: (typeof pages)[number]) => number) => kB(Math.max(...pages.map(of)));
  console.log(
    `${type.padEnd(9)} ${String(pages.length).padEnd(7)} ${kB(average)} / ${kB(Math.max(...sums))} (${worst?.address})   ${most(({ script }) => script)}   ${most(({ fonts }) => fonts)}`,
  );
}

const server = compressingServer('dist');
await new Promise<void>((ready) => server.listen(4398, '127.0.0.1', ready));
const found = findChromium();
const browser = await chromium.launch({
  ...found,
  env: { ...process.env, ...found.env } as Record<string, string>,
  args: ['--no-sandbox'],
});

/** Opens an address with an empty cache; returns its requests and their bytes on the wire. */
async function visit(address: string, until?: string) {
  const page = await browser.newPage();
  const requests: { path: string; bytes: number }[] = [];
  page.on('requestfinished', async (request) => {
    const { responseBodySize } = await request.sizes();
    requests.push({ path: new URL(request.url()).pathname, bytes: responseBodySize });
  });
  const start = performance.now();
  await page.goto(`http://127.0.0.1:4398${address}`, { waitUntil: 'networkidle' });
  if (until) await page.waitForSelector(until);
  const time = performance.now() - start;
  await page.close();
  return { requests, bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0), time };
}

console.log('\nfirst visit, cold cache:');
for (const address of ['/fr/', '/vi/', '/fr/articles/7/', '/vi/dieu/7/']) {
  const { requests, bytes } = await visit(address);
  console.log(`  ${address}: ${requests.length} requests, ${kB(bytes)}`);
}
console.log('\nsearch, from the question to the first results:');
for (const address of ['/fr/recherche/?q=acces', '/vi/tim-kiem/?q=lua%20dao']) {
  const { requests, bytes, time } = await visit(address, '[data-search-state=done]');
  const search = requests.filter(({ path }) => path.startsWith('/pagefind/'));
  console.log(
    `  ${address}: ${search.length} requests, ${kB(search.reduce((sum, { bytes }) => sum + bytes, 0))} of search in ${kB(bytes)} in all, ${time.toFixed(0)} ms`,
  );
}
await browser.close();
server.close();
