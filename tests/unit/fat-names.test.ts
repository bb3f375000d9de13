import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkNames } from '../../src/offline/usb/fat-names.ts';

test('plain names are good', () => {
  checkNames(['index.html', 'fr/articles/7/index.html', 'LISEZMOI.txt', 'scripts/console.js', 'a'.repeat(120)]);
});

const bad: Record<string, [paths: string[], says: RegExp]> = {
  'letters beyond ASCII': [['fr/états/index.html'], /not plain ASCII/],
  'a sign that FAT forbids': [['fr/qui?.html'], /forbids/],
  'a back slash': [['fr\\a.html'], /forbids/],
  'a device of Windows': [['fr/con/index.html'], /device/],
  'a device with an ending': [['fr/Aux.html'], /device/],
  'a point at the end of a folder': [['fr/etc./index.html'], /ends in a point/],
  'a space at the end': [['fr/a /index.html'], /ends in a point/],
  'an empty part': [['fr//index.html'], /empty/],
  'a path that is too long': [['a'.repeat(121)], /longer than 120/],
  'two names that differ by their capitals': [['fr/A.html', 'fr/a.html'], /"fr\/a\.html" differs from fr\/A\.html/],
};
for (const [what, [paths, says]] of Object.entries(bad)) {
  test(`${what} would be lost on a stick, and stops the build with the cure`, () => {
    assert.throws(() => checkNames(paths), says);
    assert.throws(() => checkNames(paths), /another name/);
  });
}
