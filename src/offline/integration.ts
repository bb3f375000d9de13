import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown } from 'rolldown';
import { buildDay } from '../catalogue/build-day.ts';
import { listFiles, versionOf } from './kept-files.ts';

/** Bundles a script of this room into one file. */
async function bundle(source: string, file: string, format: 'iife' | 'es'): Promise<void> {
  const made = await rolldown({ input: fileURLToPath(new URL(source, import.meta.url)) });
  await made.write({ file, format, minify: true });
  await made.close();
}

/**
 * Writes what a copy without network needs into a built site: the service worker, what its readers are told, and, at the end,
 * the list of all files and its version.
 * @param dist the folder of the built site
 * @param day the day it was built for
 * @returns how many files can be kept
 * @throws when a script cannot be bundled, a file is in no set, or a choice is empty
 */
export async function writeOfflineFiles(dist: string, day: string): Promise<number> {
  await bundle('service-worker.ts', join(dist, 'sw.js'), 'iife');
  await bundle('tell-of-copy.client.ts', join(dist, 'offline/tell-of-copy.js'), 'es');
  const list = listFiles(dist, day);
  writeFileSync(join(dist, 'offline/files.json'), JSON.stringify(list));
  writeFileSync(join(dist, 'offline/version.json'), JSON.stringify(versionOf(list)));
  return list.files.length;
}

/** Build step, the last one: it lists what the others have written. */
export function offlineCopy(): AstroIntegration {
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeOfflineFiles(fileURLToPath(dir), buildDay())} files can be kept on a device`);
      },
    },
  };
}
