import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { load } from 'cheerio';
import { wordSheet } from '../../src/formats/lessons/word-sheet.ts';
import { locales } from '../../src/language/locales.ts';
import { typeset } from '../../src/language/typography.ts';
import { wordsFor } from '../../src/language/words.ts';
import { madeEdition, SIGNS } from './made-lesson.ts';

/** The parts of a Word file that a test looks at, parsed. */
async function parts(edition = madeEdition()) {
  const files = unzipSync(await wordSheet(edition));
  const read = (path: string) => load(strFromU8(files[path] ?? new Uint8Array()), { xml: true });
  const footer = Object.keys(files).find((path) => /^word\/footer\d*\.xml$/.test(path)) ?? '';
  return {
    files,
    body: read('word/document.xml'),
    core: read('docProps/core.xml'),
    styles: read('word/styles.xml'),
    footer: read(footer),
  };
}

for (const locale of locales) {
  test(`the Word sheet has the texts of the sheet, whatever signs are in them, and no answer (${locale})`, async () => {
    const edition = madeEdition(locale);
    const { body } = await parts(edition);
    const paragraphs = body('w\\:p')
      .toArray()
      .map((node) => body(node).find('w\\:t').text());
    const { sheet, lesson } = edition;
    const wanted = [
      lesson.title,
      sheet.intro,
      ...sheet.exercises.flatMap((exercise) => [exercise.ask, ...exercise.parts.map(({ ask }) => ask)]),
    ];
    for (const text of wanted) assert.ok(paragraphs.includes(typeset(locale, text[locale])), text[locale]);
    assert.ok(
      paragraphs.includes(typeset(locale, locale === 'fr' ? 'Deux, suite.' : 'Deux, suite. ữ')),
      'lines of a paragraph are joined',
    );
    assert.ok(paragraphs.some((text) => /^☐ oui-da.*☐ nenni/.test(text)));
    assert.doesNotMatch(body.text(), /SECRET/);
  });

  test(`its language, its name and its footer are those of the edition (${locale})`, async () => {
    const { body, core, styles, footer } = await parts(madeEdition(locale));
    const code = locale === 'fr' ? 'fr-FR' : 'vi-VN';
    assert.equal(styles('w\\:docDefaults w\\:lang').attr('w:val'), code);
    const runs = body('w\\:r:has(w\\:t)').toArray();
    for (const run of runs) assert.equal(body(run).find('w\\:lang').attr('w:val'), code);
    const words = wordsFor(locale).lessons;
    assert.ok(core('dc\\:title').text().startsWith(`${words.sheet}. Titre / `));
    assert.match(footer('w\\:t').text(), new RegExp(`^https://example\\.org/${locale}/.* · .*2026 · CC BY 4\\.0 · $`));
    assert.equal(footer('w\\:instrText').text(), 'PAGE');
  });
}

test('each part without boxes has its lines to write on: those its author asks for, or two', async () => {
  const { body } = await parts();
  const ruled = body('w\\:p:has(w\\:tab[w\\:leader=underscore])').toArray();
  // The line for the name, three lines, two lines.
  assert.equal(ruled.length, 1 + 3 + 2);
});

test('headings are headings: one title, then one for each document and exercise', async () => {
  const { body } = await parts();
  const styles = body('w\\:pStyle')
    .toArray()
    .map((node) => body(node).attr('w:val'));
  assert.deepEqual(
    styles.filter((style) => style !== 'ListParagraph'),
    ['Title', 'Heading1', 'Heading1', 'Heading1'],
  );
});

test('its only time is the day the lesson was read again, and two builds are the same bytes', async () => {
  const { core } = await parts();
  assert.equal(core('dcterms\\:created').text(), '2026-11-22T00:00:00Z');
  assert.equal(core('dcterms\\:modified').text(), '2026-11-22T00:00:00Z');
  assert.deepEqual(await wordSheet(madeEdition()), await wordSheet(madeEdition()));
});

test('signs of XML stay signs', async () => {
  const { body } = await parts();
  assert.ok(body.text().includes(typeset('fr', SIGNS)));
});
