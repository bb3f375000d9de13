import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strayDigits } from '../../src/checks/digits.ts';

/** What content/README.md allows, § Rules that a check enforces. */
const allowed: [what: string, prose: string][] = [
  ['what stands inside a tag', 'Plus de <Fact id="child-age" n={12} /> et <ArticleLink n={24}>la suite</ArticleLink>.'],
  ['the id of a heading', '## Les suites {#suite-2}'],
  ['a year from 1900 to 2099', 'En 1900, en 2025, entre 2001 et 2099.'],
  ['the number of an article', "L'article 16, puis Article 7."],
  ['the numbers of several articles', 'Les articles 7 à 11, 14 et 16, ou articles 12-13.'],
  ['the number of an article in Vietnamese', 'Điều 16, Điều 7 đến Điều 11, Điều 7, 8 và 9.'],
  ['the number of a paragraph', 'au paragraphe 2, aux paragraphes 2 et 3, khoản 2, khoản 2 và 3'],
  ['the number of a chapter', 'chapitre II, Chương V'],
  ['the number of a resolution', 'La résolution 79/243, Nghị quyết số 79/243, A/RES/79/243, A/79/460.'],
  ['the name of the network that never sleeps', 'le réseau 24/7, mạng lưới 24/7'],
  ['the names of standards', 'WCAG 2.2, CC BY 4.0, une feuille A4, HTML5, SHA-256, sha256sum'],
  ['a month', 'tháng 10 năm 2025, tháng 8, rồi tháng 12. (Tháng 1) và tháng 9; tháng 3'],
  ['a list number at the start of a line', '1. Un\n2. Deux\n   3. Trois'],
  ['letters', 'quinze ans, mười lăm tuổi'],
];

for (const [what, prose] of allowed) {
  test(`${what} needs no record`, () => assert.deepEqual(strayDigits(prose), []));
}

const stray: [what: string, prose: string, digits: string[]][] = [
  ['a count', 'Il y a 72 signataires.', ['72']],
  ['a count at the start of a line', '40 États\n72 bên ký', ['40', '72']],
  ['an age', 'elle a 15 ans, em 15 tuổi', ['15', '15']],
  ['thousands', 'plus de 2 500 délégués, hơn 2.500 đại biểu', ['2 500', '2.500']],
  ['thousands with a narrow space', '2\u202F500 délégués', ['2\u202F500']],
  ['a decimal and a percentage', 'soit 73,2 %, tức 79%', ['73,2', '79']],
  ['a number out of the years', 'en 1899, en 2100, en 20255', ['1899', '2100', '20255']],
  ['a full date', 'le 24 décembre 2024, ngày 24 tháng 12 năm 2024', ['24', '24']],
  ['a date in figures', '25/10/2025', ['25', '10']],
  ['a number that looks like a chapter', 'chapitre 2', ['2']],
  ['a month that is too long', 'tháng 123', ['123']],
  ['another ratio', '23/7', ['23', '7']],
  ['another paper', 'A5, B4', ['5', '4']],
  ['another sum or another HTML', 'SHA-512, HTML4', ['512', '4']],
  ['a version that stands alone', 'la version 2.2', ['2.2']],
  ['a number after an article', "l'article 16 compte 40 mots", ['40']],
];

for (const [what, prose, digits] of stray) {
  test(`${what} needs a record`, () =>
    assert.deepEqual(
      strayDigits(prose).map((found) => found.digits),
      digits,
    ));
}

test('a stray figure is found where it stands', () => {
  const prose = 'Voir <Fact id="a-1" /> en 2025 :\n72 signataires';
  const [found] = strayDigits(prose);
  assert.equal(found?.index, prose.indexOf('72'));
});
test('the address of a link is not prose', () => {
  assert.deepEqual(strayDigits('Ouvrez [la fiche](https://treaties.un.org/view?chapter=18&no=16).'), []);
});
