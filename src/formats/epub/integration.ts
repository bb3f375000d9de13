import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../../catalogue/build-day.ts';
import { writeBooks } from './write-books.ts';

/** Build step: writes the e-books of the built site, with its address when SITE_URL gives one. */
export function eBooks(): AstroIntegration {
  return {
    name: 'e-books',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const sizes = writeBooks(fileURLToPath(dir), buildDay(), process.env['SITE_URL']);
        for (const [file, size] of Object.entries(sizes)) logger.info(`${file}: ${Math.round(size / 1000)} kB`);
      },
    },
  };
}
