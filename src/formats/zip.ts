import { zipSync, type Zippable } from 'fflate';

/**
 * A zip whose bytes depend on nothing but what it holds and the day given: files in their own order, one time for all.
 * @param files path in the zip (with /) → its bytes
 * @param day the date of every file, as YYYY-MM-DD
 * @param stored paths that are not compressed: EPUB asks it of its first file
 * @returns the bytes of the zip
 */
export function zip(files: ReadonlyMap<string, Uint8Array>, day: string, stored: readonly string[] = []): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // A zip holds local times; fflate reads them with local getters, so no time zone comes in.
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = {};
  for (const [path, bytes] of files) entries[path] = [bytes, { level: stored.includes(path) ? 0 : 9, mtime }];
  return zipSync(entries);
}
