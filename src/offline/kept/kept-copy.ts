import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rolldown, type OutputOptions } from 'rolldown';
import { buildDay } from '../../catalogue/build-day.ts';
import { listFiles, versionOf } from './kept-files.ts';

async function bundle(source: string, output: OutputOptions): Promise<void> {
  const made = await rolldown({ input: fileURLToPath(new URL(source, import.meta.url)) });
  await made.write({ ...output, minify: true });
  await made.close();
}

/**
 * The scripts of this room: the service worker at the root, which is its scope; the others in `offline/`. They are bundled
 * here because Vite adds 2 kB to what is loaded before the reader acts wherever a script loads another one later.
 */
async function bundleScripts(dist: string): Promise<void> {
  const dir = join(dist, 'offline');
  await bundle('service-worker.ts', { file: join(dist, 'sw.js'), format: 'iife' });
  await bundle('tell-of-copy.client.ts', { dir, entryFileNames: 'tell-of-copy.js' });
  await bundle('keep.client.ts', { dir, entryFileNames: 'keep.js', chunkFileNames: '[name]-[hash].js' });
}

/**
 * Writes what a copy without network needs into a built site: the service worker, what its readers are told, and, at the end,
 * the list of all files and its version.
 * @param dist the folder of the built site
 * @param day the day it was built for
 * @returns how many files can be kept
 * @throws when a script cannot be bundled, a file is in no set, or a choice is empty
 */
async function writeOfflineFiles(dist: string, day: string): Promise<number> {
  await bundleScripts(dist);
  const list = listFiles(dist, day);
  writeFileSync(join(dist, 'offline/files.json'), JSON.stringify(list));
  writeFileSync(join(dist, 'offline/version.json'), JSON.stringify(versionOf(list)));
  return list.files.length;
}

/** Build step, the last one: it lists what the others have written. */
export function keptCopy(): AstroIntegration {
  return {
    name: 'kept-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        logger.info(`${await writeOfflineFiles(fileURLToPath(dir), buildDay())} files can be kept on a device`);
      },
    },
  };
}
