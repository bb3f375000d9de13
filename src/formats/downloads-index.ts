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
import { lessonRecords, type LessonRecord } from './lessons/lesson-records.ts';
import { readLessons, type WholeLesson } from './lessons/read-lessons.ts';
import { offersOf, type Offer } from './offers.ts';
import { cardRecords, type CardRecord } from './pictures/card-files.ts';
import { readTable } from './pictures/read-table.ts';

const RECORDS = 'content/downloads.yaml';
const LESSON_FILES = 'src/formats/lessons/lesson-files.ts';
const CARD_FILES = 'src/formats/pictures/card-files.ts';
const INDEX = 'downloads/index.json';

/** A file that was made: its record, and what was measured. */
export type MadeFile = (Omit<Download, 'id'> | LessonRecord | CardRecord) & {
  bytes: number;
  /** In hexadecimal, as `sha256sum` prints it. */
  sha256: string;
};

/** A record, and where it is written. */
type Described = (Download | LessonRecord | CardRecord) & { id: string };

/** The records of content/downloads.yaml. Throws when one is not what its schema asks for. */
export const readDownloads = (): Download[] => readList('downloads').map(({ data }) => download.parse(data));

function measured(dist: string, { id, ...record }: Described): MadeFile {
  const file = join(dist, record.path);
  if (!existsSync(file)) {
    throw new Error(
      `${id} is ${record.path}, which the build did not make. Take it away there, or look at the step of astro.config.mjs that makes the file.`,
    );
  }
  const bytes = readFileSync(file);
  return { ...record, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function refuseStrangers(dist: string, records: readonly Described[]): void {
  const known = new Set([INDEX, ...records.map(({ path }) => path)]);
  const stranger = globSync('downloads/**/*', { cwd: dist })
    .map((path) => path.replaceAll('\\', '/'))
    .find((path) => !known.has(path) && statSync(join(dist, path)).isFile());
  if (!stranger) return;
  throw new Error(
    `dist/${stranger} has no record. Describe it in ${RECORDS}, in ${LESSON_FILES} if each lesson has one, in ${CARD_FILES} if each article has one, or do not make it.`,
  );
}

function checkPage(html: string, { page, paths, by }: Offer): void {
  const places = placesIn(html);
  const empty = places.find(({ filled }) => !filled);
  if (empty) throw new Error(`dist/${page} offers ${empty.path} without its size. Describe the file in ${RECORDS}.`);
  const hidden = paths.find((path) => !places.some((place) => place.path === path));
  if (hidden) throw new Error(`dist/${page} does not offer ${hidden}. ${by}`);
}

/**
 * Writes `downloads/index.json`, every file a reader may take, measured; and the sizes into the pages that offer them.
 * @param dist the folder of the built site, where every file has been made
 * @param day the day of the build
 * @param records the files described in content/downloads.yaml
 * @param lessons the lessons, which have files of their own
 * @param articles the numbers of the articles that have cards
 * @returns how many files are listed
 * @throws when a file is missing, has no record, or is not offered with its size on its page
 */
export function writeDownloadsIndex(
  dist: string,
  day: string,
  records: readonly Download[],
  lessons: readonly Pick<WholeLesson, 'id' | 'lesson'>[],
  articles: readonly number[] = [],
): number {
  const described = [
    ...records.map((record) => ({ ...record, id: `${RECORDS}: "${record.id}"` })),
    ...lessonRecords(lessons).map((record) => ({ ...record, id: `${LESSON_FILES}: a file of "${record.lesson}"` })),
    ...cardRecords(articles).map((record) => ({ ...record, id: `${CARD_FILES}: a card of article ${record.article}` })),
  ];
  refuseStrangers(dist, described);
  const files = described.map((record) => measured(dist, record));
  const offers = offersOf(records, lessons);
  const pages = offers.map(({ page }) => page);
  const filled = fillPages(dist, pages, new Map(files.map(({ path, bytes }) => [path, bytes])));
  offers.forEach((offer, index) => checkPage(filled[index]?.html ?? '', offer));
  const onHost = files.map((file) => ({ ...file, path: fileAddress(file.path) }));
  writeFileSync(join(dist, INDEX), `${JSON.stringify({ day, files: onHost }, null, 2)}\n`);
  return files.length;
}

/** Build step, when every file has been made: `downloads/index.json`, and the sizes on the pages that offer files. */
export function downloadsIndex(): AstroIntegration {
  return {
    name: 'downloads-index',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const articles = readTable().chapters.flatMap((chapter) => chapter.articles.map(({ number }) => number));
        const count = writeDownloadsIndex(fileURLToPath(dir), buildDay(), readDownloads(), readLessons(), articles);
        logger.info(`${count} files listed`);
      },
    },
  };
}
