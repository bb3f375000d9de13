import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { DIST } from './dist.ts';

test('html-validate finds no fault on any page', () => {
  const { status, stdout } = spawnSync('html-validate', ['--config', '.htmlvalidate.json', `${DIST}/**/*.html`], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout.slice(0, 3000));
});

const java = spawnSync('java', ['-version']).status === 0;

// A rule of CSS that is younger than the checker: the browser that does not know it changes page without a cross-fade.
const YOUNGER = '.*Unrecognized at-rule .@view-transition.*';

test('the Nu checker finds no error on any page', { skip: java ? false : 'Java is not installed on this machine' }, () => {
  const vnu = 'node_modules/vnu-jar/build/dist/vnu.jar';
  const { status, stdout } = spawnSync(
    'java',
    ['-Xss4m', '-jar', vnu, '--skip-non-html', '--errors-only', '--filterpattern', YOUNGER, '--format', 'gnu', '--stdout', DIST],
    {
      encoding: 'utf8',
    },
  );
  assert.equal(status, 0, stdout.slice(0, 3000));
});
