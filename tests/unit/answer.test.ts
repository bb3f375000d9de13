import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answer } from '../../src/offline/kept/answer.ts';

const noNetwork = () => Promise.reject(new TypeError('no network'));
const online = () => Promise.resolve(new Response('from the network'));

/** Asks for an address when these paths are kept; each holds its own path as text. */
const ask = (address: string, page: string | undefined, paths: string[], network: () => Promise<Response>, base = '/') =>
  answer(new URL(address, 'https://x.example'), page, base, {
    kept: async (path) => (paths.includes(path) ? new Response(`kept ${path}`) : undefined),
    network,
  });

test('what is kept is read, network or not, whatever follows the question mark', async () => {
  for (const network of [online, noNetwork]) {
    assert.equal(await (await ask('/fr/recherche/?q=loi', undefined, ['/fr/recherche/'], network)).text(), 'kept /fr/recherche/');
  }
});

test('what is not kept comes from the network', async () => {
  assert.equal(await (await ask('/vi/', undefined, ['/fr/'], online)).text(), 'from the network');
});

test('a file of a kept page is read from the copy, one of another page from the network: each is of one version', async () => {
  const kept = ['/fr/', '/offline/keep.js'];
  assert.equal(await (await ask('/offline/keep.js', '/fr/', kept, online)).text(), 'kept /offline/keep.js');
  assert.equal(await (await ask('/offline/keep.js', '/vi/', kept, online)).text(), 'from the network');
  // The page that stands for one that is not kept has its files too.
  assert.equal(await (await ask('/offline/keep.js', '/vi/', kept, noNetwork)).text(), 'kept /offline/keep.js');
});

test('an address without its last slash leads to the kept page, and keeps its question', async () => {
  const response = await ask('/fr/recherche?q=loi', undefined, ['/fr/recherche/'], noNetwork);
  assert.equal(response.status, 302);
  assert.equal(response.headers.get('location'), 'https://x.example/fr/recherche/?q=loi');
});

test('without network, a page that is not kept is answered by the page that says so, under the base', async () => {
  const response = await ask('/hanoi/vi/', undefined, ['/hanoi/offline/'], noNetwork, '/hanoi/');
  assert.equal(response.status, 503);
  assert.equal(await response.text(), 'kept /hanoi/offline/');
});

test('without network, a file that is not kept fails as it would without a copy', async () => {
  await assert.rejects(ask('/downloads/x.zip', '/fr/', ['/fr/', '/offline/'], noNetwork), /no network/);
  await assert.rejects(ask('/fr/', undefined, [], noNetwork), /no network/);
});
