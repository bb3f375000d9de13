import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printedFiles, type LessonFile, type PrintedFile } from './lesson-files.ts';

/** Is it a sheet that is printed as PDF by a step of its own? */
export const isPrinted = (file: LessonFile): file is PrintedFile => printedFiles.some((printed) => printed === file);

/**
 * The sheets of a lesson that were printed, by their kind.
 * @param dist the folder of the built site
 * @param offered the files that the lesson offers
 * @throws when one that is offered was not printed
 */
export function readPrinted(dist: string, offered: readonly { file: LessonFile; path: string }[]): Map<LessonFile, Uint8Array> {
  const wanted = offered.filter(({ file }) => isPrinted(file));
  const lost = wanted.find(({ path }) => !existsSync(join(dist, path)));
  if (lost) {
    throw new Error(
      `${lost.path} was not printed. In astro.config.mjs, the step that prints sheets stands before lessonFiles().`,
    );
  }
  return new Map(wanted.map(({ file, path }) => [file, readFileSync(join(dist, path))]));
}
