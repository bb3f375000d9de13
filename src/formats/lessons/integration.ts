import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeLessonFiles } from './write-lesson-files.ts';

/** Build step, before whatever lists or copies files: writes what a teacher takes of each lesson. */
export function lessonFiles(): AstroIntegration {
  let url = '';
  return {
    name: 'lesson-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        if (!config.site) throw new Error('astro.config.mjs gives no "site": a QR code of a lesson needs its whole address.');
        url = config.site;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const count = await writeLessonFiles(fileURLToPath(dir), { url, known: Boolean(process.env['SITE_URL']) });
        logger.info(`${count} files in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}
