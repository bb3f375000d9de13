import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { classicName, classicScript } from '../../src/offline/usb/classic-script.ts';

const folder = mkdtempSync(join(tmpdir(), 'classic-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const module = (name: string, code: string) => {
  writeFileSync(join(folder, name), code);
  return join(folder, name);
};

test('the name of a script is short, in plain small letters, and its own', () => {
  assert.equal(
    classicName('_astro/SiteHeader.astro_astro_type_script_index_0_lang.COgtNQDr.js'),
    'scripts/site-header-cogtnqdr.js',
  );
  assert.equal(classicName('_astro/_search_.astro_astro_type_script_index_0_lang.z3r-VSfV.js'), 'scripts/search-z3r-vsf-v.js');
  assert.notEqual(classicName('_astro/A.astro_index_0.AAAA.js'), classicName('_astro/A.astro_index_1.BBBB.js'));
});

test('a module and what it imports, at once or later, become one script without import or export', async () => {
  module('b.js', 'export const b = 20;');
  module('c.js', 'export const c = 1;');
  const code = await classicScript(
    module(
      'a.js',
      "import { b } from './b.js'; globalThis.answer = import('./c.js').then(({ c }) => 2 * b + c + 1); export const x = 1;",
    ),
  );
  assert.doesNotMatch(code, /\bimport\b|\bexport\b/);
  const world: { answer?: Promise<number> } = {};
  runInNewContext(code, world);
  assert.equal(await world.answer, 42);
});

test('a lost import stops the build and is named', async () => {
  await assert.rejects(classicScript(module('d.js', "import './nowhere.js';")), /nowhere\.js/);
  await assert.rejects(classicScript(module('e.js', "import 'nowhere';")), /nowhere/);
});
