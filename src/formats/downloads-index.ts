import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../catalogue/build-day.ts';
import { readList } from '../catalogue/read-content.ts';
import { fileAddress } from '../language/addresses.ts';
import { download, type Download } from '../schemas/download.ts';
import { fillPages, placesIn } from './fill-sizes.ts';

const RECORDS = 'content/downloads.yaml';
const INDEX = 'downloads/index.json';

/** A file that was made: its record, and what was measured. */
export interface MadeFile extends Omit<Download, 'id'> {
  bytes: number;
  /** In hexadecimal, as `sha256sum` prints it. */
  sha256: string;
}

/** The records of content/downloads.yaml. Throws when one is not what its schema asks for. */
export const readDownloads = (): Download[] => readList('downloads').map(({ data }) => download.parse(data));

function measured(dist: string, { id, ...record }: Download): MadeFile {
  const file = join(dist, record.path);
  if (!existsSync(file)) {
    throw new Error(
      `${RECORDS}: "${id}" is ${record.path}, which the build did not make. Take the record away, or look at the step of astro.config.mjs that makes the file.`,
    );
  }
  const bytes = readFileSync(file);
  return { ...record, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function refuseStrangers(dist: string, records: readonly Download[]): void {
  const known = [INDEX, ...records.map(({ path }) => path)];
  const stranger = globSync('downloads/**/*', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .find((path) => !known.includes(path) && statSync(join(dist, path)).isFile());
  if (stranger) throw new Error(`dist/${stranger} has no record. Describe it in ${RECORDS}, or do not make it.`);
}

function checkPage({ page, html }: { page: string; html: string }, files: readonly MadeFile[]): void {
  const places = placesIn(html);
  const empty = places.find(({ filled }) => !filled);
  if (empty) throw new Error(`dist/${page} offers ${empty.path} without its size. Describe the file in ${RECORDS}.`);
  const hidden = files.find(({ path }) => !places.some((place) => place.path === path));
  if (hidden) throw new Error(`dist/${page} does not offer ${hidden.path}. Write <DownloadList /> in content/pages/downloads.`);
}

/**
 * Writes `downloads/index.json`, every file a reader may take, measured; and the sizes into both downloads pages.
 * @param dist the folder of the built site, where every file has been made
 * @param day the day of the build
 * @throws when a file is missing, has no record, or is not offered with its size on a downloads page
 */
export function writeDownloadsIndex(dist: string, day: string, records: readonly Download[]): void {
  refuseStrangers(dist, records);
  const files = records.map((record) => measured(dist, record));
  const pages = fillPages(dist, new Map(files.map(({ path, bytes }) => [path, bytes])));
  for (const page of pages) checkPage(page, files);
  const onHost = files.map((file) => ({ ...file, path: fileAddress(file.path) }));
  writeFileSync(join(dist, INDEX), `${JSON.stringify({ day, files: onHost }, null, 2)}\n`);
}

/** Build step, when every file has been made: `downloads/index.json`, and the sizes on the downloads pages. */
export function downloadsIndex(): AstroIntegration {
  return {
    name: 'downloads-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const records = readDownloads();
        writeDownloadsIndex(fileURLToPath(dir), buildDay(), records);
        logger.info(`${records.length} files listed`);
      },
    },
  };
}
