/**
 * npm run bench: what the site weighs and how fast it is built, in figures. Nothing passes or fails here.
 * Bytes are brotli where a host would compress; fonts as they are.
 */
import { spawnSync } from 'node:child_process';
import { globSync, rmSync } from 'node:fs';
import { benchSearch, benchVisits } from './bench-browser.ts';
import { tenTimes } from './ten-times.ts';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const seconds = (work: () => void): string => {
  const start = performance.now();
  work();
  return `${((performance.now() - start) / 1000).toFixed(1)} s`;
};
const build = () => spawnSync('astro', ['build'], { env, stdio: 'ignore' });
const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;

// All that `npm run clean` forgets, but the browser: to unpack it is no part of a build.
const made = globSync('node_modules/.cache/*').filter((folder) => !folder.includes('chromium-'));
for (const cache of ['dist', '.astro', 'node_modules/.vite', ...made]) rmSync(cache, { recursive: true, force: true });
console.log(`build, cold: ${seconds(build)}`);
console.log(`build, warm: ${seconds(build)}`);
console.log(`pages: ${globSync('dist/**/*.html').length}\n`);

const { types, weighAll } = await import('./site/weigh.ts');
const weights = weighAll();
console.log('type          pages   HTML+CSS average / worst      script (worst)   fonts (worst)');
for (const type of types) {
  const pages = weights.filter((page) => page.type === type);
  const sums = pages.map((page) => page.html + page.css);
  const worst = pages.toSorted((a, b) => b.html + b.css - a.html - a.css)[0];
  const average = sums.reduce((total, sum) => total + sum, 0) / pages.length;
  const most = (of: (page: (typeof pages)[number]) => number) => kB(Math.max(...pages.map(of)));
  console.log(
    `${type.padEnd(13)} ${String(pages.length).padEnd(7)} ${kB(average)} / ${kB(Math.max(...sums))} (${worst?.address})   ${most(({ script }) => script)}   ${most(({ fonts }) => fonts)}`,
  );
}

await benchVisits('dist');
await benchSearch('this site', 'dist');
const larger = await tenTimes('dist');
await benchSearch(`a site ten times larger, ${larger.documents} documents a language`, larger.folder);
