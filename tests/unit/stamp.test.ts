import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fingerprint } from '../../src/translation/fingerprint.ts';
import { stamped } from '../../src/translation/stamp.ts';

const stamp = "translation:\n  from: fr\n  fingerprint: 'abcd1234'\n";

const cases: [promise: string, source: string, written: string][] = [
  ['an empty head receives the stamp', '---\n---\n\nTexte.\n', `---\n${stamp}---\n\nTexte.\n`],
  [
    'the rest of the head stays',
    '---\ndiscuss:\n  - Pourquoi ?\n---\n\nTexte.\n',
    `---\n${stamp}discuss:\n  - Pourquoi ?\n---\n\nTexte.\n`,
  ],
  [
    'an older stamp is replaced, wherever it stands in the head',
    "---\ndiscuss:\n  - Pourquoi ?\ntranslation:\n  from: vi\n  fingerprint: '00000000'\n---\n\nTexte.\n",
    `---\n${stamp}discuss:\n  - Pourquoi ?\n---\n\nTexte.\n`,
  ],
  ['a text without a head is given one', 'Texte.\n', `---\n${stamp}---\n\nTexte.\n`],
];

for (const [promise, source, written] of cases) {
  test(promise, () => {
    assert.equal(stamped(source, 'fr', 'abcd1234'), written);
    assert.equal(stamped(written, 'fr', 'abcd1234'), written, 'stamping twice changes nothing');
  });
}

/** Runs the command over a folder with one pair, and gives what it said and what it wrote. */
function run(pair: { fr: string; vi: string }, ...names: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'stamp-'));
  const file = (locale: string) => join(folder, 'content/articles/7', `${locale}.mdx`);
  try {
    mkdirSync(join(folder, 'content/articles/7'), { recursive: true });
    for (const [locale, source] of Object.entries(pair)) writeFileSync(file(locale), source);
    const { status, stderr } = spawnSync(process.execPath, [resolve('src/translation/stamp.ts'), ...names], { cwd: folder });
    return { status, said: stderr.toString(), fr: readFileSync(file('fr'), 'utf8'), vi: readFileSync(file('vi'), 'utf8') };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const fr = '---\n---\n\nTexte.\n';
const vi = '---\n---\n\nBài.\n';
const print = fingerprint('\nTexte.\n');

test('the command stamps the translation with the fingerprint of its source', () => {
  const { status, ...written } = run({ fr, vi }, 'articles/7');
  assert.equal(status, 0);
  assert.equal(written.vi, stamped(vi, 'fr', print));
  assert.equal(written.fr, fr);
});

test('the command cures a pair in which both texts were stamped', () => {
  const written = run({ fr: stamped(fr, 'vi', '00000000'), vi: stamped(vi, 'fr', '00000000') }, '--all');
  assert.equal(written.vi, stamped(vi, 'fr', print));
  assert.equal(written.fr, fr);
});

test('the command refuses a pair that does not exist, and writes nothing', () => {
  const { status, said, ...written } = run({ fr, vi }, 'articles/8');
  assert.equal(status, 1);
  assert.match(said, /There is no pair named articles\/8/);
  assert.equal(written.vi, vi);
});

test('the command without a name says how to write it', () => {
  assert.match(run({ fr, vi }).said, /npm run translation:stamp -- articles\/7/);
});
