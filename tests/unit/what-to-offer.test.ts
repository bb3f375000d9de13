import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cacheName } from '../../src/offline/kept/copy-state.ts';
import { isNewer, whatToOffer } from '../../src/offline/kept/what-to-offer.ts';

const kept = { version: 'a', day: '2026-11-21', choices: ['fr'], bytes: 1, cache: 'x' };
const incoming = { choices: ['fr'], cache: 'y' };
const site = (version: string) => ({ version, day: '2026-12-01', sizes: {} });

test('what was cut off is continued first; else a copy is kept, updated or changed', () => {
  assert.equal(whatToOffer({}, site('a')), 'keep');
  assert.equal(whatToOffer({ kept }, site('b')), 'update');
  assert.equal(whatToOffer({ kept }, site('a')), 'change');
  assert.equal(whatToOffer({ kept, incoming }, site('b')), 'continue');
});

test('nothing is newer when nothing is kept or the host does not answer', () => {
  assert.equal(isNewer({}, site('b')), false);
  assert.equal(isNewer({ kept }), false);
  assert.equal(isNewer({ kept }, site('b')), true);
});

test('a copy has one cache for its base, its version and its choices, in whatever order they were made', () => {
  assert.equal(cacheName('/', 'v', ['vi', 'fr']), cacheName('/', 'v', ['fr', 'vi']));
  const names = [
    cacheName('/', 'v', ['fr']),
    cacheName('/', 'w', ['fr']),
    cacheName('/', 'v', ['vi']),
    cacheName('/b/', 'v', ['fr']),
  ];
  assert.equal(new Set(names).size, 4);
});
