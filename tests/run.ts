/**
 * npm test: unit and content tests, the build, the tests over the built site, the browser tests, in that order.
 * Everything runs, even after a failure; the last line is « N passed, N failed ».
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
const count = { passed: 0, failed: 0 };

/** Runs a command with its output in sight; returns what it wrote and whether it went well. */
function run(title: string, command: string, args: string[]): { out: string; ok: boolean } {
  console.log(`\n== ${title}`);
  const { status, stdout } = spawnSync(command, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
  });
  // Nothing, whatever its type says, when there is no such command.
  const out = stdout ?? '';
  process.stdout.write(out);
  return { out, ok: status === 0 };
}

/** A step that is one test: types, formatting, the build. */
function step(title: string, command: string, args: string[]): void {
  const { ok } = run(title, command, args);
  count[ok ? 'passed' : 'failed'] += 1;
}

/** A folder of node:test files. */
function nodeTests(folder: string): void {
  const { out, ok } = run(folder, 'node', [
    '--test',
    // On two cores, one file at a time would leave one idle.
    '--test-concurrency=2',
    '--test-reporter=spec',
    `${folder}/*.test.ts`,
  ]);
  const number = (name: string) => Number(out.match(new RegExp(`^ℹ ${name} (\\d+)$`, 'm'))?.[1] ?? 0);
  count.passed += number('pass');
  count.failed += number('fail') + number('cancelled') || (ok ? 0 : 1);
}

function browserTests(): void {
  const file = 'test-results/browser.json';
  rmSync(file, { force: true });
  const { ok } = run('tests/browser', 'playwright', ['test', '-c', 'tests/browser']);
  try {
    const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
      stats: { expected: number; unexpected: number; flaky: number };
    };
    count.passed += stats.expected;
    count.failed += stats.unexpected + stats.flaky || (ok ? 0 : 1);
  } catch {
    // The browser tests did not come to an end.
    count.failed += 1;
  }
}

rmSync('dist', { recursive: true, force: true });
step('types', 'astro', ['check']);
step('formatting', 'prettier', ['--check', '.']);
nodeTests('tests/unit');
nodeTests('tests/content');
step('build', 'astro', ['build']);
nodeTests('tests/site');
browserTests();

console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed ? 1 : 0;
