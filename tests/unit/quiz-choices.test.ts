import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ageRange } from '../../src/catalogue/age-range.ts';
import { asked } from '../../src/catalogue/quiz-choices.ts';

const said = (text: string) => ({ fr: `${text} fr`, vi: `${text} vi` });
const common = { id: 'treaty-words', ask: said('ask'), why: said('why'), articles: [64] };
const options = [{ text: said('a'), right: true as const }, { text: said('b'), why: said('no') }, { text: said('c') }];

test('the choices of a question are all shown, in one language, and the right one stays the right one', () => {
  for (const locale of ['fr', 'vi'] as const) {
    const shape = asked({ ...common, kind: 'single', options }, locale);
    assert.ok('choices' in shape);
    assert.deepEqual(
      shape.choices.map(({ text }) => text).sort(),
      ['a', 'b', 'c'].map((text) => `${text} ${locale}`),
    );
    assert.deepEqual(
      shape.choices.filter(({ right }) => right).map(({ text }) => text),
      [`a ${locale}`],
    );
    assert.equal(shape.choices.find(({ text }) => text === `b ${locale}`)?.why, `no ${locale}`);
  }
});

test('both languages show the choices in the same order', () => {
  const letters = (locale: 'fr' | 'vi') => {
    const shape = asked({ ...common, kind: 'several', options }, locale);
    return 'choices' in shape ? shape.choices.map(({ text }) => text[0]) : [];
  };
  assert.deepEqual(letters('fr'), letters('vi'));
});

test('true stands before false, whichever is right', () => {
  for (const answer of [true, false]) {
    const shape = asked({ ...common, kind: 'true-false', answer }, 'fr');
    assert.ok('choices' in shape);
    assert.deepEqual(
      shape.choices.map(({ text }) => text),
      ['Vrai', 'Faux'],
    );
    assert.equal(shape.choices[answer ? 0 : 1]?.right, true);
  }
});

test('each left side of a matching finds its own right side among the shown ones', () => {
  const pairs = ['a', 'b', 'c', 'd'].map((letter) => ({ left: said(letter), right: said(letter.toUpperCase()) }));
  const shape = asked({ ...common, kind: 'matching', pairs }, 'vi');
  assert.ok('matches' in shape);
  assert.deepEqual(
    shape.matches.map(({ left, right }) => [left[0], shape.rights[right]?.[0]]),
    [
      ['a', 'A'],
      ['b', 'B'],
      ['c', 'C'],
      ['d', 'D'],
    ],
  );
  assert.notDeepEqual(
    shape.rights.map((right) => right[0]),
    ['A', 'B', 'C', 'D'],
  );
});

test('the steps of an ordering are shown in another order, each with its right place', () => {
  const shape = asked({ ...common, kind: 'ordering', steps: ['a', 'b', 'c'].map(said) }, 'fr');
  assert.ok('matches' in shape);
  assert.deepEqual(shape.rights, ['Étape 1', 'Étape 2', 'Étape 3']);
  assert.notDeepEqual(
    shape.matches.map(({ left }) => left[0]),
    ['a', 'b', 'c'],
  );
  for (const { left, right } of shape.matches) assert.equal(right, 'abc'.indexOf(left[0] ?? ''));
});

test('the ages of a lesson run from its youngest pupils to its oldest', () => {
  assert.deepEqual(ageRange({ ages: ['11-14'] }), { first: 11, last: 14 });
  assert.deepEqual(ageRange({ ages: ['11-14', '15-18'], youngest: 13 }), { first: 13, last: 18 });
});
