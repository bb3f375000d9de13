import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteColours } from '../../src/formats/site-colours.ts';

const colours = { day: siteColours('day'), night: siteColours('night') };

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, two: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function assertContrast(above: string, below: string, least: number): void {
  for (const [time, colour] of Object.entries(colours)) {
    const [one, two] = [colour(above), colour(below)];
    const got = contrast(one, two);
    assert.ok(got >= least, `by ${time}: --${above} ${one} on --${below} ${two} has ${got.toFixed(2)}, it needs ${least}`);
  }
}

test('contrast is measured as WCAG does', () => {
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#ffffff', '#ffffff'), 1);
  assert.equal(contrast('#767676', '#ffffff').toFixed(2), '4.54');
});

for (const above of ['ink', 'soft', 'vermilion']) {
  for (const below of ['ground', 'raised']) {
    test(`words in --${above} on --${below} have the contrast of level AAA in both themes`, () => {
      assertContrast(above, below, 7);
    });
  }
}

for (const above of ['gold', ...Array.from({ length: 9 }, (_, index) => `tone-${index + 1}`)]) {
  test(`a mark in --${above} is seen on the ground in both themes`, () => assertContrast(above, 'ground', 3));
}

test('on the posters and cards, paper-coloured words on a tone, on lacquer and on the seal reach 4.5 to 1', () => {
  const grounds = [...Array.from({ length: 9 }, (_, index) => `tone-${index + 1}`), 'ink', 'vermilion'];
  for (const name of grounds) assert.ok(contrast(colours.day('ground'), colours.day(name)) >= 4.5, name);
  for (const name of ['ink', 'soft', 'vermilion']) assert.ok(contrast(colours.day('raised'), colours.day(name)) >= 4.5, name);
});
test('a State that is marked on the map is seen beside one that is not, in both themes', () =>
  assertContrast('vermilion', 'line', 3));
