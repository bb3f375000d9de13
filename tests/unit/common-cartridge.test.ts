import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import { commonCartridge } from '../../src/formats/lessons/common-cartridge.ts';
import { exportedQuestions } from '../../src/formats/lessons/exported-question.ts';
import { zip } from '../../src/formats/zip.ts';
import { cartridgeProblems, readCartridge } from './cartridge-back.ts';
import { madeEdition, SIGNS } from './made-lesson.ts';
import { readQti } from './qti-back.ts';
import { saidBy } from './quiz-back.ts';

const DAY = '2026-11-22';
const pdf = new Map([
  ['pupil', strToU8('%PDF pupil')],
  ['teacher', strToU8('%PDF teacher')],
  ['key', strToU8('%PDF key')],
] as const);
const made = (withKey: boolean, editions = [madeEdition('fr', { printed: pdf })]) =>
  commonCartridge({ id: 'made', locale: 'fr', title: `T ${SIGNS}`, description: 'D', withKey, day: DAY }, editions);

test('a cartridge keeps the rules that schemas do not see, whatever signs are in it', () => {
  for (const withKey of [true, false]) assert.deepEqual(cartridgeProblems(readCartridge(made(withKey))), []);
});

test('each of these rules is seen when it is broken', () => {
  const broken = (change: (files: Record<string, Uint8Array>) => void): string[] => {
    const files = unzipSync(made(true));
    change(files);
    return cartridgeProblems(readCartridge(zip(new Map(Object.entries(files)), DAY)));
  };
  const inManifest = (from: string | RegExp, to: string) => (files: Record<string, Uint8Array>) => {
    files['imsmanifest.xml'] = strToU8(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array()).replace(from, to));
  };
  const cases: [change: (files: Record<string, Uint8Array>) => void, problem: RegExp][] = [
    [inManifest('identifierref="', 'identifierref="lost-'), /an item without its resource: lost-/],
    [inManifest(/type="webcontent" href="[^"]*"/, 'type="webcontent"'), /a page without its file/],
    [(files) => delete files['titre/fiche-eleve.html'], /listed, not there: titre\/fiche-eleve\.html/],
    [(files) => (files['titre/autre.html'] = strToU8('x')), /there, not listed: titre\/autre\.html/],
    [(files) => (files['titre/é (1).html'] = strToU8('x')), /a name for trouble: titre\/é/],
    [inManifest('identifier="root"', 'identifier="organization"'), /an identifier twice: organization/],
    [inManifest('identifier="root"', 'identifier="1:root"'), /no XML name: 1:root/],
    [inManifest('identifier="root">', 'identifier="root"><title>T</title>'), /the root is not one item without a title/],
    [inManifest('<manifest', `<!-- ${'x'.repeat(500)} --><manifest`), /the first bytes do not tell the kind/],
    [
      (files) =>
        (files['titre/quiz.xml'] = strToU8(strFromU8(files['titre/quiz.xml'] ?? new Uint8Array()).replace('cc.exam', 'cc.quiz'))),
      /an unknown profile: cc\.quiz/,
    ],
  ];
  for (const [change, problem] of cases) assert.match(broken(change).join('\n'), problem);
});

test('the quiz in it says the same as the quiz of the lesson', () => {
  const edition = madeEdition();
  const read = readQti(readCartridge(made(false)).text('titre/quiz.xml'));
  assert.deepEqual(
    read.map(({ ask, answers }) => ({ ask, answers })),
    saidBy(exportedQuestions(edition)),
  );
});

test('with the key, answers and plan are there for teachers only; without it, no answer of the sheet is there', () => {
  const { $, text } = readCartridge(made(true));
  // A web link stands in the manifest without an address of its own.
  const forTeachers = $('resource:has(metadata)')
    .toArray()
    .map((node) => $(node).attr('href'));
  assert.deepEqual(forTeachers, [undefined, 'titre/fiche-professeur.pdf', 'titre/corrige.html', 'titre/corrige.pdf']);
  $('resource:has(metadata)').each((_, node) => assert.equal($(node).find('lom\\:value').text(), 'Instructor'));
  for (const secret of ['SECRET UN', 'SECRET DEUX', 'SECRET TROIS']) assert.ok(text('titre/corrige.html').includes(secret));
  const forClass = readCartridge(made(false));
  assert.equal(forClass.$('metadata lom\\:value').length, 0);
  assert.ok(forClass.files.has('titre/fiche-eleve.pdf'));
  for (const path of forClass.files.keys()) {
    assert.doesNotMatch(path, /professeur|corrige/);
    assert.doesNotMatch(forClass.text(path), /SECRET/, path);
  }
});

test('a lesson is linked on line only when the site has an address', () => {
  const linked = readCartridge(made(true));
  assert.match(linked.text('titre/lesson-link.xml'), /<url href="https:\/\/example\.org\/fr\/lecons\/titre\/"/);
  assert.match(linked.text('titre/sheet-link.xml'), /<url href="https:\/\/example\.org\/fr\/lecons\/titre\/fiche-eleve\/"/);
  // Pupils are not led to the plan, which tells the answers.
  assert.ok(!readCartridge(made(false)).files.has('titre/lesson-link.xml'));
  const site = { url: 'https://hanoi-convention.example', known: false };
  const alone = readCartridge(made(false, [madeEdition('fr', { site })]));
  assert.ok(![...alone.files.keys()].some((path) => path.endsWith('-link.xml')));
  assert.deepEqual(cartridgeProblems(alone), []);
});

test('sheets that were not printed are left out', () => {
  const { files, $ } = readCartridge(made(true, [madeEdition()]));
  assert.equal([...files.keys()].filter((path) => path.endsWith('.pdf')).length, 0);
  assert.equal($('resource').length, 5);
});

test('two builds of a cartridge are the same bytes', () => {
  assert.deepEqual(made(true), made(true));
});
