import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readDownloads } from './downloads-index.ts';
import { fillPages } from './fill-sizes.ts';
import { readLessons } from './lessons/read-lessons.ts';
import { offersOf } from './offers.ts';

/** Build step, before a copy of the pages is made: writes the sizes of the files that exist by then. */
export function knownSizes(): AstroIntegration {
  return {
    name: 'known-sizes',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const dist = fileURLToPath(dir);
        const offers = offersOf(readDownloads(), readLessons());
        const there = offers.flatMap(({ paths }) => paths).filter((path) => existsSync(join(dist, path)));
        const sizes = new Map(there.map((path) => [path, statSync(join(dist, path)).size]));
        fillPages(
          dist,
          offers.map(({ page }) => page),
          sizes,
        );
      },
    },
  };
}
