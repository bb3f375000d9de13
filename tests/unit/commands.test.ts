import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';

/** An empty folder, removed after the test: the commands delete what stands where they run. */
function emptyFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'commands-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('npm test ends with its count even when no command of it can be started', (t) => {
  const cwd = emptyFolder(t);
  const env = { ...process.env, PATH: cwd };
  const { stdout, status } = spawnSync(process.execPath, [resolve('tests/run.ts')], { cwd, env, encoding: 'utf8' });
  assert.match(stdout, /\n0 passed, 7 failed\n$/);
  assert.equal(status, 1);
});

test('npm run clean forgets all that is built and cached, and no package', (t) => {
  const cwd = emptyFolder(t);
  const files = ['dist/x', '.astro/x', 'node_modules/.vite/x', 'node_modules/.cache/sheets/x', 'node_modules/astro/x'];
  for (const file of files) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), '');
  }
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: { clean: string } };
  assert.equal(spawnSync(scripts.clean, { cwd, shell: true }).status, 0);
  assert.deepEqual(
    files.filter((file) => existsSync(join(cwd, file))),
    ['node_modules/astro/x'],
  );
});
