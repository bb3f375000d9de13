import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csv } from '../../src/catalogue/csv.ts';

test('a table begins with the byte-order mark, and each row ends with a line', () => {
  assert.equal(
    csv([
      ['nom', 'tên'],
      ['Viêt Nam', 'Việt Nam'],
    ]),
    '\uFEFFnom,tên\r\nViêt Nam,Việt Nam\r\n',
  );
});

test('a cell with a comma, a quotation mark or a line break is quoted', () => {
  assert.equal(csv([['a,b', 'dit "oui"', 'deux\nlignes', 'simple']]), '\uFEFF"a,b","dit ""oui""","deux\nlignes",simple\r\n');
});
