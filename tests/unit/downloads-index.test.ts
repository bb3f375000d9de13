import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { writeDownloadsIndex } from '../../src/formats/downloads-index.ts';
import { fillPages } from '../../src/formats/fill-sizes.ts';
import { filesOf } from '../../src/formats/lessons/lesson-files.ts';
import { cardRecords } from '../../src/formats/pictures/card-files.ts';
import type { Download } from '../../src/schemas/download.ts';
import { madeEdition } from './made-lesson.ts';

const FR = 'fr/telechargements/index.html';
const VI = 'vi/tai-ve/index.html';
const record = (path: string): Download => ({
  id: 'one',
  path,
  kind: 'data',
  languages: ['fr', 'vi'],
  title: { fr: 'Une liste', vi: 'Danh sách' },
  purpose: { fr: 'Pour un tableur', vi: 'Cho bảng tính' },
});
const row = (path: string) => `<span data-bytes-of="${path}"></span>`;
const page = (locale: string, rows: string) => `<html lang="${locale}"><main>${rows}</main></html>`;

/** A built site that is right: one file, offered on both pages. A test changes what it is about. */
const right = {
  [FR]: page('fr', row('downloads/a.csv')),
  [VI]: page('vi', row('downloads/a.csv')),
  'downloads/a.csv': 'abc',
};

/** Runs a step over a folder of these files; returns what one of them holds afterwards. */
function built(files: Record<string, string>, step: (dist: string) => void, name: string): string {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, path)), { recursive: true });
      writeFileSync(join(dist, path), text);
    }
    step(dist);
    return existsSync(join(dist, name)) ? readFileSync(join(dist, name), 'utf8') : '';
  } finally {
    rmSync(dist, { recursive: true, force: true });
  }
}

const INDEX = 'downloads/index.json';
type Lessons = Parameters<typeof writeDownloadsIndex>[3];
const listed = (files: Record<string, string>, name = INDEX, records = [record('downloads/a.csv')], lessons: Lessons = []) =>
  built(files, (dist) => void writeDownloadsIndex(dist, '2026-11-21', records, lessons), name);

test('the index gives each file with its address, its bytes, its sum, its languages and what it is for', () => {
  assert.deepEqual(JSON.parse(listed(right)), {
    day: '2026-11-21',
    files: [
      {
        path: '/downloads/a.csv',
        kind: 'data',
        languages: ['fr', 'vi'],
        title: { fr: 'Une liste', vi: 'Danh sách' },
        purpose: { fr: 'Pour un tableur', vi: 'Cho bảng tính' },
        bytes: 3,
        // The test vector of FIPS 180-4 for « abc ».
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      },
    ],
  });
});

test('both downloads pages get the size of the file', () => {
  assert.match(listed(right, FR), />3\u00A0o<\/span>/);
  assert.match(listed(right, VI), />3\u00A0byte<\/span>/);
});

test('the step may be run again over what it wrote, and writes the same', () => {
  const again = { ...right, [INDEX]: listed(right), [FR]: listed(right, FR) };
  assert.equal(listed(again), listed(right));
  assert.equal(listed(again, FR), listed(right, FR));
});

test('before every file is made, the sizes that are known are written and the others are waited for', () => {
  const files = { ...right, [FR]: page('fr', row('downloads/a.csv') + row('downloads/later.zip')) };
  const html = built(files, (dist) => void fillPages(dist, [FR], new Map([['downloads/a.csv', 3]])), FR);
  assert.match(html, />3\u00A0o<\/span><span data-bytes-of="downloads\/later\.zip"><\/span>/);
});

test('a record whose file was not made stops the build, with the record and the cure', () => {
  const { 'downloads/a.csv': _, ...without } = right;
  assert.throws(
    () => listed(without),
    /content\/downloads\.yaml: "one" is downloads\/a\.csv, which the build did not make\. Take it away there, or look at .*astro\.config\.mjs/,
  );
});

test('a file that no record describes stops the build, however deep it lies', () => {
  for (const stranger of ['downloads/b.pdf', 'downloads/lessons/b.pdf']) {
    assert.throws(
      () => listed({ ...right, [stranger]: 'x' }),
      new RegExp(`dist/${stranger} has no record\\. Describe it in content/downloads\\.yaml`),
    );
  }
});

test('a row of a page whose file has no record stops the build: its size would stay empty', () => {
  const files = { ...right, [VI]: page('vi', row('downloads/a.csv') + row('downloads/b.pdf')) };
  assert.throws(
    () => listed(files),
    /dist\/vi\/tai-ve\/index\.html offers downloads\/b\.pdf without its size\. Describe the file/,
  );
});

test('a page that offers nothing of what is described stops the build', () => {
  const files = { ...right, [FR]: page('fr', '') };
  assert.throws(
    () => listed(files),
    /dist\/fr\/telechargements\/index\.html does not offer downloads\/a\.csv\. Write <DownloadList \/>/,
  );
});

test('a downloads page that was not built stops the build', () => {
  const { [VI]: _, ...without } = right;
  assert.throws(() => listed(without), /vi\/tai-ve\/index\.html was not built\. Look at src\/pages/);
});

const lesson = madeEdition();
const paths = { fr: filesOf(lesson.lesson.slug, 'fr'), vi: filesOf(lesson.lesson.slug, 'vi') };
const rows = (locale: 'fr' | 'vi') => page(locale, paths[locale].map(({ path }) => row(path)).join(''));

/** A built site that is right, with a lesson: its files, offered on its pages. */
const withLesson: Record<string, string> = {
  ...right,
  'fr/lecons/titre/index.html': rows('fr'),
  'vi/bai-hoc/ten/index.html': rows('vi'),
  ...Object.fromEntries([...paths.fr, ...paths.vi].map(({ path }) => [path, 'xy'])),
};
const withLessonListed = (files: Record<string, string>, name?: string) => listed(files, name, undefined, [lesson]);

test('the files of a lesson are in the index with the lesson and the language, without a record of their own', () => {
  const { files } = JSON.parse(withLessonListed(withLesson)) as { files: Record<string, unknown>[] };
  assert.equal(files.length, 1 + paths.fr.length + paths.vi.length);
  assert.deepEqual(
    files.find(({ path }) => path === '/downloads/vi/ten/trac-nghiem-moodle-ten.xml'),
    {
      path: '/downloads/vi/ten/trac-nghiem-moodle-ten.xml',
      kind: 'lesson',
      lesson: 'made',
      languages: ['vi'],
      title: {
        fr: `${lesson.lesson.title.fr} – Quiz pour Moodle ou Éléa (XML)`,
        vi: `${lesson.lesson.title.vi} – Trắc nghiệm cho Moodle (XML)`,
      },
      bytes: 2,
      sha256: createHash('sha256').update('xy').digest('hex'),
    },
  );
});

test('the page of a lesson gets the sizes of its files', () => {
  assert.match(withLessonListed(withLesson, 'vi/bai-hoc/ten/index.html'), />2\u00A0byte<\/span>/);
});

test('a file of a lesson that was not made stops the build, with the lesson and the cure', () => {
  const { 'downloads/fr/titre/code-qr-titre.svg': _, ...without } = withLesson;
  assert.throws(
    () => withLessonListed(without),
    /src\/formats\/lessons\/lesson-files\.ts: a file of "made" is downloads\/fr\/titre\/code-qr-titre\.svg, which the build did not make/,
  );
});

test('a file in the folder of a lesson that lesson-files.ts does not name stops the build', () => {
  assert.throws(
    () => withLessonListed({ ...withLesson, 'downloads/fr/titre/autre.pdf': 'x' }),
    /dist\/downloads\/fr\/titre\/autre\.pdf has no record\. .* in src\/formats\/lessons\/lesson-files\.ts if each lesson has one/,
  );
});

test('the page of a lesson that does not offer one of its files stops the build', () => {
  const files = { ...withLesson, 'fr/lecons/titre/index.html': rows('fr').replace(/<span [^>]*docx"><\/span>/, '') };
  assert.throws(
    () => withLessonListed(files),
    /dist\/fr\/lecons\/titre\/index\.html does not offer .*\.docx\. Write <LessonFiles \/>/,
  );
});

test('a card that was not made stops the build, with its article and where cards are described', () => {
  const step = (dist: string) => void writeDownloadsIndex(dist, '2026-11-21', [record('downloads/a.csv')], [], [16]);
  const cards = Object.fromEntries(cardRecords([16]).map(({ path }) => [path, 'x']));
  assert.equal((JSON.parse(built({ ...right, ...cards }, step, INDEX)) as { files: unknown[] }).files.length, 5);
  const { 'downloads/cards/vi/dieu-16.png': _, ...without } = cards;
  assert.throws(
    () => built({ ...right, ...without }, step, INDEX),
    /src\/formats\/pictures\/card-files\.ts: a card of article 16 is downloads\/cards\/vi\/dieu-16\.png, which the build did not make/,
  );
});
