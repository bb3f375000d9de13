import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { KeptFile } from '../../src/offline/kept/kept-list.ts';
import { planDownload } from '../../src/offline/kept/plan-download.ts';

const file = (path: string, hash: string): KeptFile => ({ path, hash, bytes: 1, sets: ['fr'] });
const files = [file('a', '1'), file('b', '2'), file('c', '3')];
const paths = (plan: ReturnType<typeof planDownload>) =>
  Object.fromEntries(Object.entries(plan).map(([what, some]) => [what, (some as KeptFile[]).map(({ path }) => path)]));

test('with nothing on the device, every file is fetched', () => {
  assert.deepEqual(paths(planDownload(files, new Map(), [])), { there: [], copied: [], fetched: ['a', 'b', 'c'] });
});

test('what a fetching that was cut off has brought is not fetched again', () => {
  const plan = planDownload(files, new Map([['a', '1']]), []);
  assert.deepEqual(paths(plan), { there: ['a'], copied: [], fetched: ['b', 'c'] });
});

test('what another copy holds with the same content is copied, wherever it stands', () => {
  const others = [
    new Map([
      ['a', '1'],
      ['b', 'old'],
    ]),
    new Map([['b', '2']]),
  ];
  assert.deepEqual(paths(planDownload(files, new Map(), others)), { there: [], copied: ['a', 'b'], fetched: ['c'] });
});

test('a file of the same name and another content is fetched, also in the place of one that came before', () => {
  const plan = planDownload(files, new Map([['a', 'old']]), [new Map([['a', 'older']])]);
  assert.deepEqual(paths(plan), { there: [], copied: [], fetched: ['a', 'b', 'c'] });
});
