import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyAddress } from '../../src/language/copy-address.ts';

test('an address of the site counts from the page, and names its file', () => {
  assert.equal(copyAddress('../../', '/fr/articles/7/#limites'), '../../fr/articles/7/index.html#limites');
  assert.equal(copyAddress('../', '/fr/recherche/?q=a/b#c'), '../fr/recherche/index.html?q=a/b#c');
  assert.equal(copyAddress('./', '/'), './index.html');
  assert.equal(copyAddress('./', '/?x#y'), './index.html?x#y');
  assert.equal(copyAddress('../', '/data/signatories.csv'), '../data/signatories.csv');
});

test('a site served from a folder has the same copy', () => {
  assert.equal(copyAddress('../', '/hanoi/vi/dieu/7/', '/hanoi/'), '../vi/dieu/7/index.html');
  assert.equal(copyAddress('../', '/autre/', '/hanoi/'), '/autre/');
});

test('what is not an address of the site is left alone', () => {
  for (const address of ['#limites', 'https://treaties.un.org/', '//ailleurs.example/', 'mailto:a@b.example', 'data:,', '']) {
    assert.equal(copyAddress('../', address), address);
  }
});
