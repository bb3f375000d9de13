import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLessons } from '../../src/formats/lessons/read-lessons.ts';

const LESSON = 'lessons/signed-ratified-in-force';

/** Reads a copy of the content that was changed. */
function readChanged(change: (root: string) => void) {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  try {
    cpSync('content', root, { recursive: true });
    change(root);
    return readLessons(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test('lessons come in their order, each with its own sheet, questions, words and programmes', () => {
  const lessons = readLessons();
  const orders = lessons.map(({ lesson }) => lesson.order);
  assert.deepEqual(
    orders,
    [...orders].sort((a, b) => a - b),
  );
  for (const { id, lesson, questions, terms, programmes } of lessons) {
    assert.ok(questions.length >= 8, id);
    assert.deepEqual(
      terms.map((term) => term.id),
      lesson.terms,
    );
    assert.deepEqual(
      programmes.map((programme) => programme.id),
      lesson.programmes,
    );
  }
});

test('a lesson without its sheet is refused by name', () => {
  assert.throws(
    () => readChanged((root) => rmSync(join(root, LESSON, 'sheet.yaml'))),
    /lesson\.yaml asks for "signed-ratified-in-force"/,
  );
});

test('a lesson with a word that the glossary lost is refused, and both are named', () => {
  const lose = (root: string) => {
    const file = join(root, LESSON, 'lesson.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('terms: [signature', 'terms: [signatura'));
  };
  assert.throws(() => readChanged(lose), /lesson\.yaml asks for "signatura", which does not exist/);
});
