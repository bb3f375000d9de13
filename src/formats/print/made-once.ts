import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const CACHE = 'node_modules/.cache';

/**
 * What was made before of the very same things, or else what is made now and kept for the next build.
 * @param kind a folder of the cache
 * @param from everything the result depends on
 */
export async function madeOnce(kind: string, from: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const folder = join(CACHE, kind);
  const file = join(folder, createHash('sha256').update(from).digest('hex'));
  if (existsSync(file)) return readFileSync(file);
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  // Put in place whole: a build that is cut off leaves no half a file.
  writeFileSync(`${file}.${process.pid}`, bytes);
  renameSync(`${file}.${process.pid}`, file);
  return bytes;
}
