import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import { glossaryAnki, glossaryCsv } from '../../src/formats/lessons/glossary-files.ts';
import { lessonFiles } from '../../src/formats/lessons/integration.ts';
import { asDataBlock, learningResource } from '../../src/formats/lessons/learning-resource.ts';
import { lessonFilePath } from '../../src/formats/lessons/lesson-files.ts';
import { readPrinted } from '../../src/formats/lessons/read-printed.ts';
import { scolomfr } from '../../src/formats/lessons/scolomfr.ts';
import { typeset } from '../../src/language/typography.ts';
import { madeEdition, SIGNS } from './made-lesson.ts';

test('the record for catalogues gives title, time, ages, languages and address, whatever signs are in them', () => {
  const $ = load(scolomfr(madeEdition('vi')), { xml: true });
  const text = (path: string) => $(path.replaceAll(':', '\\:')).text();
  assert.equal($('lom\\:title > lom\\:string[language=fre]').text(), typeset('fr', `Titre / ${SIGNS}`));
  assert.equal($('lom\\:title > lom\\:string[language=vie]').text(), `Titre / ${SIGNS} ữ`);
  assert.equal(text('lom:general > lom:language'), 'vie');
  assert.equal(text('lom:duration'), 'PT50M');
  assert.equal(text('lom:typicalAgeRange'), '13-18');
  assert.equal(text('lom:location'), 'https://example.org/vi/bai-hoc/ten/');
  assert.match(text('lom:rights'), /CC BY 4\.0/);
  // The schemas do not check these words; IEEE 1484.12.1 gives them.
  const roles = $('lom\\:intendedEndUserRole > lom\\:value')
    .toArray()
    .map((node) => $(node).text());
  assert.deepEqual(roles, ['teacher', 'learner']);
});

test('the data block of a lesson cannot end its script, and reads back as it was', () => {
  const name = `</script><!-- ${SIGNS}`;
  const block = asDataBlock({ name });
  assert.ok(!block.includes('<'));
  assert.deepEqual(JSON.parse(block), { name });
});

test('the data of a lesson say which text was translated from the other', () => {
  const sister = { '@id': 'https://example.org/vi/bai-hoc/ten/', inLanguage: 'vi' };
  const original = learningResource(madeEdition(), false) as Record<string, unknown>;
  const translated = learningResource(madeEdition(), true) as Record<string, unknown>;
  assert.deepEqual([original['workTranslation'], original['translationOfWork']], [sister, undefined]);
  assert.deepEqual([translated['workTranslation'], translated['translationOfWork']], [undefined, sister]);
});

const term = (changes: object) => ({
  id: 'x',
  term: { fr: 'signer, "ou"', vi: '"ký", hay' },
  meaning: { fr: "L'accord\tdit\nsur deux lignes : oui", vi: 'Đồng ý' },
  articles: [64, 65],
  ...changes,
});

test('the glossary as a table opens in a spreadsheet with its letters', () => {
  const table = glossaryCsv([term({})]);
  assert.equal(
    table,
    '\uFEFFid,francais,tieng_viet,definition_fr,dinh_nghia_vi,articles\r\nx,"signer, “ou”","""ký"", hay",L’accord\tdit sur deux lignes\u00A0: oui,Đồng ý,64 65\r\n',
  );
});

test('the glossary as cards has one line a word, and as many cells as columns', () => {
  const lines = glossaryAnki([term({}), term({ id: 'y' })])
    .trimEnd()
    .split('\n');
  const heads = lines.filter((line) => line.startsWith('#'));
  assert.deepEqual(heads.slice(0, 3), ['#separator:tab', '#html:false', '#guid column:1']);
  const columns = heads[3]?.replace('#columns:', '').split('\t');
  const notes = lines.slice(heads.length).map((line) => line.split('\t'));
  assert.deepEqual(
    notes.map(([guid]) => guid),
    ['x', 'y'],
  );
  for (const note of notes) assert.equal(note.length, columns?.length);
  assert.deepEqual(notes[0]?.slice(1, 3), ['signer, “ou”', '"""ký"", hay"']);
});

test('a sheet that is offered and was not printed stops the build, with the file and the cure', () => {
  const dist = mkdtempSync(join(tmpdir(), 'dist-'));
  const offered = [{ file: 'key', path: lessonFilePath('key', 'vi', 'ten') }] as const;
  try {
    assert.throws(
      () => readPrinted(dist, offered),
      /downloads\/vi\/ten\/dap-an-ten\.pdf was not printed\. In astro\.config\.mjs, .* before lessonFiles\(\)/,
    );
    assert.equal(readPrinted(dist, [{ file: 'qr', path: 'downloads/qr.svg' }]).size, 0);
  } finally {
    rmSync(dist, { recursive: true });
  }
});

test('a configuration without the address of the site is refused: QR codes need it', () => {
  const { 'astro:config:done': done } = lessonFiles().hooks;
  assert.throws(
    () => void done?.({ config: {} } as Parameters<NonNullable<typeof done>>[0]),
    /astro\.config\.mjs gives no "site"/,
  );
});
