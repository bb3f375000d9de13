/** Breaks a copy of the content on purpose, to see what the checks say of it. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/checks/check-content.ts';
import { describe, type Problem } from '../../src/checks/problem.ts';

/** What the checks find in a copy of the content after a change. */
export function broken(change: (folder: string) => void): Problem[] {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('content', folder, { recursive: true });
    change(folder);
    return checkContent(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A change to one file of a content folder. Throws when it changes nothing: the test would prove nothing. */
export const edit =
  (file: string, change: (text: string) => string) =>
  (folder: string): void => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = change(before);
    assert.notEqual(after, before, `${file} is not what this test takes it for`);
    writeFileSync(join(folder, file), after);
  };

/** The line of a file of a content folder on which some words first stand. */
const lineOf = (folder: string, file: string, words: string): number =>
  readFileSync(join(folder, file), 'utf8').split(words, 1).join('').split('\n').length;

interface Expected {
  /** The file that is named. */
  file: string;
  what: RegExp;
  cure: RegExp;
  /** Words on the line that is named. */
  at?: string;
}

/** One test: after the change, which makes this mistake, a problem names the file, the line and the cure. */
export function guard(mistake: string, change: (folder: string) => void, { file, what, cure, at }: Expected): void {
  test(`the check refuses ${mistake}, naming the file, the line and the cure`, () => {
    let line: number | undefined;
    const problems = broken((folder) => {
      change(folder);
      if (at !== undefined) line = lineOf(folder, file, at);
    });
    const found = problems.find((problem) => problem.file.endsWith(`/${file}`) && what.test(problem.what));
    assert.ok(found, `not found among:\n${problems.map(describe).join('\n')}`);
    assert.match(found.cure, cure);
    if (line !== undefined) assert.equal(found.line, line, describe(found));
  });
}
