import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../../catalogue/build-day.ts';
import { zip } from '../../formats/zip.ts';
import { gatherCopy } from './gather-copy.ts';

/** Build step, after the search index: writes the whole site as one zip that opens from a disk, `downloads/hanoi-convention.zip`. */
export function usbCopy(): AstroIntegration {
  return {
    name: 'usb-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const day = buildDay();
        const files = await gatherCopy(fileURLToPath(dir), day);
        const bytes = zip(files, day);
        mkdirSync(new URL('downloads/', dir), { recursive: true });
        writeFileSync(new URL('downloads/hanoi-convention.zip', dir), bytes);
        const seconds = ((performance.now() - start) / 1000).toFixed(1);
        logger.info(`${files.size} files, ${(bytes.length / 1e6).toFixed(1)} MB, in ${seconds} s`);
      },
    },
  };
}
