import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedLike, prepareNames } from '../../src/search/names.ts';
import type { Title } from '../../src/search/title.ts';
import { idOf, names } from './made-index.ts';

const first = (question: string) => namedLike(names, question)[0];

test('a thing is found by its title, by its other names, and by its name in the other language', () => {
  for (const [question, id] of [
    ['Extradition', 'a37'],
    ['accès illicite', 'a7'],
    ['phishing', 'phishing'],
    ['dẫn độ', 'a37'],
    ['dan do', 'a37'],
  ] as const) {
    const found = first(question);
    assert.equal(found && idOf(found.title), id, question);
    assert.ok(found?.whole && found.exact, question);
  }
});

test('the number of an article is no part of its name', () => {
  assert.ok(first('accès illicite')?.exact);
});

test('a name in the other language has to be typed whole', () => {
  assert.ok(!namedLike(names, 'tiền bạc').some(({ title }) => idOf(title) === 'a17'));
});

test('a name that only begins with the words, or holds some of them, scores less', () => {
  const whole = first('entraide judiciaire');
  const beginning = namedLike(names, 'entraid').find(({ title }) => idOf(title) === 'mla');
  const part = namedLike(names, 'entraide bananes').find(({ title }) => idOf(title) === 'mla');
  assert.ok(whole && beginning && part);
  assert.ok(whole.score > beginning.score && whole.score > part.score);
  assert.ok(beginning.whole && !part.whole);
});

test('marks that are typed count; marks that are not typed do not', () => {
  const titles: Title[] = [
    ['road', 'vi/thuat-ngu/#road', 'đường', []],
    ['sun', 'vi/thuat-ngu/#sun', 'dương', []],
  ];
  const words = prepareNames('vi', titles);
  assert.deepEqual(namedLike(words, 'đường').map(({ title }) => idOf(title))[0], 'road');
  assert.deepEqual(namedLike(words, 'dương').map(({ title }) => idOf(title))[0], 'sun');
  const bare = namedLike(words, 'duong');
  assert.equal(bare.length, 2);
  assert.equal(bare[0]?.score, bare[1]?.score);
});

test('an empty question names nothing', () => {
  assert.deepEqual(namedLike(names, ' ? '), []);
});
