import assert from 'node:assert/strict';
import { test } from 'node:test';
import { base } from '../../src/language/addresses.ts';
import { checkLinks, leadsTo } from '../../src/formats/epub/links.ts';

const places = new Map([
  [`${base}fr/`, 'fr.xhtml'],
  [`${base}fr/articles/7/`, 'fr/articles/7.xhtml'],
  [`${base}fr/glossaire/`, 'fr/glossaire.xhtml'],
]);
const from = { address: `${base}fr/articles/7/`, path: 'fr/articles/7.xhtml' };
const leads = (href: string) => leadsTo(href, from, (address) => places.get(address));

test('a link to a page of the book leads to its place, with its anchor', () => {
  assert.equal(leads(`${base}fr/glossaire/#ict-system`), '../glossaire.xhtml#ict-system');
  assert.equal(leads(`${base}fr/`), '../../fr.xhtml');
  assert.equal(leads('../../glossaire/'), '../glossaire.xhtml');
});

test('an anchor of the same page stays one, however it is written', () => {
  assert.equal(leads('#exemple'), '#exemple');
  assert.equal(leads(`${base}fr/articles/7/#exemple`), '#exemple');
});

test('an outside address is kept as it is', () => {
  const outside = 'https://docs.un.org/fr/A/RES/79/243?a=1&b=2#p';
  assert.equal(leads(outside), outside);
  assert.equal(leads('mailto:quelquun@ecole.example'), 'mailto:quelquun@ecole.example');
});

test('a page or a file that the book has not leads nowhere', () => {
  assert.equal(leads(`${base}vi/dieu/7/#exemple`), undefined);
  assert.equal(leads(`${base}data/signatories.csv`), undefined);
});

const document = (path: string, ids: string[], hrefs: string[]) => ({ path, ids: new Set(ids), hrefs });

test('links that arrive pass', () => {
  checkLinks([
    document('fr/a.xhtml', ['un'], ['#un', 'b.xhtml#l%C3%A0', 'b.xhtml', 'https://un.org/#x']),
    document('fr/b.xhtml', ['là'], ['../fr/a.xhtml#un']),
  ]);
});

test('a link to a lost id, or to a lost document, stops the build and is named', () => {
  const b = document('fr/b.xhtml', ['un'], []);
  assert.throws(
    () => checkLinks([document('fr/a.xhtml', [], ['b.xhtml#deux']), b]),
    /fr\/a\.xhtml → b\.xhtml#deux\n.*chapter-page/,
  );
  assert.throws(() => checkLinks([document('fr/a.xhtml', [], ['#deux']), b]), /fr\/a\.xhtml → #deux/);
  assert.throws(() => checkLinks([document('fr/a.xhtml', [], ['../vi/b.xhtml']), b]), /lead nowhere/);
});
