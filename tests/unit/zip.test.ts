import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { zip } from '../../src/formats/zip.ts';

const files = new Map([
  ['mimetype', strToU8('application/epub+zip')],
  ['fr/index.html', strToU8('<p>Hanoï</p>'.repeat(50))],
]);

test('what goes into a zip comes out of it', () => {
  const out = unzipSync(zip(files, '2026-11-21'));
  assert.deepEqual(Object.keys(out), [...files.keys()]);
  assert.equal(strFromU8(out['fr/index.html'] ?? new Uint8Array()), '<p>Hanoï</p>'.repeat(50));
});

test('the same files and day give the same bytes, in any time zone', () => {
  const program =
    "import { zip } from './src/formats/zip.ts'; process.stdout.write(Buffer.from(zip(new Map([['a', new Uint8Array([1])]]), '2026-11-21')).toString('hex'))";
  const inZone = (TZ: string) =>
    execFileSync('node', ['--input-type=module', '-e', program], { env: { ...process.env, TZ }, encoding: 'utf8' });
  assert.equal(inZone('Asia/Ho_Chi_Minh'), inZone('America/Los_Angeles'));
});

test('a stored file stands in the zip as it is, right after its name', () => {
  const bytes = zip(files, '2026-11-21', ['mimetype']);
  assert.equal(strFromU8(bytes.subarray(30, 58)), 'mimetypeapplication/epub+zip');
});
