import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyInto } from '../../src/offline/kept/copy-files.ts';

const file = { path: 'fr/', bytes: 4, hash: 'new', sets: ['fr'] };

/** A cache of the browser that holds the page at `/fr/` with this hash, or nothing. */
function cacheWith(hash?: string) {
  const held = new Map(hash ? [['/fr/', new Response('page', { headers: { 'x-kept-hash': hash } })]] : []);
  const cache = {
    match: (address: string) => Promise.resolve(held.get(address)),
    put: (address: string, response: Response) => Promise.resolve(void held.set(address, response)),
  };
  return { held, cache: cache as unknown as Cache };
}

test('a file is copied from the cache that holds it with the announced content', async () => {
  const { held, cache } = cacheWith();
  assert.equal(await copyInto(cache, '/', file, 4, [cacheWith('old').cache, cacheWith('new').cache]), true);
  assert.equal(held.get('/fr/')?.headers.get('x-kept-hash'), 'new');
});

test('when no cache holds it any more, the copying says so and stores nothing', async () => {
  const { held, cache } = cacheWith();
  assert.equal(await copyInto(cache, '/', file, 4, [cacheWith().cache, cacheWith('old').cache]), false);
  assert.equal(held.size, 0);
});
