import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ask } from '../../src/search/ask.ts';
import { idOf, indexOf } from './made-index.ts';

const texts = {
  a7: 'entrer dans un compte, accès sans droit, extradition',
  a37: 'remettre une personne : extradition',
  a40: 'entraide judiciaire entre pays',
  mla: 'les pays s’aident',
  phishing: 'un faux message, hameçonnage',
  about: 'ce site',
};
const answers = async (typed: string) => (await ask(indexOf(texts).index, typed)).hits.map(({ title }) => idOf(title));

for (const typed of ['16', 'art. 7', 'Art.7', 'article n° 7', "l'article 7", 'điều 7', 'dieu7', 'article\u00A07']) {
  test(`« ${typed} » leads to the article of that number, when there is one`, async () => {
    assert.equal((await answers(typed))[0], typed === '16' ? undefined : 'a7');
  });
}

test('what is named so comes before what speaks of it', async () => {
  assert.deepEqual((await answers('extradition')).slice(0, 2), ['a37', 'a7']);
});

test('an article whose title holds a term comes before the term when it is the term’s own', async () => {
  assert.deepEqual((await answers('entraide judiciaire')).slice(0, 2), ['a40', 'mla']);
});

test('a synonym finds the texts that use our word for it', async () => {
  assert.equal((await answers('phishing'))[0], 'phishing');
  assert.equal((await answers('lua dao qua mang'))[0], 'phishing');
});

test('a slip is mended, and the answer says what was looked for', async () => {
  const { hits, instead } = await ask(indexOf(texts).index, 'extradtion');
  assert.equal(instead, 'extradition');
  assert.equal(hits[0] && idOf(hits[0].title), 'a37');
});

test('what stands so in a text is no slip', async () => {
  const { instead } = await ask(indexOf({ ...texts, about: 'son acces ilicite' }).index, 'acces ilicite');
  assert.equal(instead, undefined);
});

test('a hit says whether it was asked for by its name', async () => {
  const { hits } = await ask(indexOf(texts).index, 'extradition');
  assert.deepEqual(
    hits.slice(0, 2).map(({ named }) => named),
    [true, false],
  );
});

test('an empty question asks for nothing and finds nothing', async () => {
  const { index, asked } = indexOf(texts);
  for (const typed of ['', '   ', '« »']) assert.deepEqual((await ask(index, typed)).hits, []);
  assert.deepEqual(asked, []);
});

test('a question that nothing answers finds nothing', async () => {
  assert.deepEqual(await answers('bananes mûres'), []);
});
