import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { filesOf } from '../../src/formats/lessons/lesson-files.ts';
import { isPrinted } from '../../src/formats/lessons/read-printed.ts';
import { readLessons } from '../../src/formats/lessons/read-lessons.ts';
import { writeLessonFiles } from '../../src/formats/lessons/write-lesson-files.ts';
import { locales } from '../../src/language/locales.ts';

const named = locales.flatMap((locale) => readLessons().flatMap(({ lesson }) => filesOf(lesson.slug, locale)));

/** Writes the files into a folder of their own; returns them, path → bytes. */
async function written(): Promise<Map<string, string>> {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    // The sheets are printed before.
    for (const { path } of named.filter(({ file }) => isPrinted(file))) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), '%PDF');
    }
    await writeLessonFiles(dist, { url: 'https://example.org', known: true });
    const files = globSync('downloads/**/*.*', { cwd: dist }).map((path) => path.replaceAll('\\', '/'));
    return new Map(files.sort().map((path) => [path, readFileSync(join(dist, path)).toString('base64')]));
  } finally {
    rmSync(dist, { recursive: true });
  }
}

test('every file that lesson-files.ts names is made, and two builds make the same bytes', async () => {
  const [once, twice] = [await written(), await written()];
  assert.deepEqual(once, twice);
  for (const { path } of named) assert.ok(once.get(path), path);
});
