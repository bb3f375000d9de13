import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../../catalogue/build-day.ts';
import { base } from '../../language/addresses.ts';
import { writeBooks } from './write-books.ts';

/** Build step: writes the e-books of the built site, with its address when SITE_URL gives one. */
export function eBooks(): AstroIntegration {
  return {
    name: 'e-books',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const host = process.env['SITE_URL'];
        const sizes = writeBooks(fileURLToPath(dir), buildDay(), host && new URL(base, host).href);
        for (const [file, size] of Object.entries(sizes)) logger.info(`${file}: ${Math.round(size / 1000)} kB`);
      },
    },
  };
}
