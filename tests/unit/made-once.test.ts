import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, test } from 'node:test';
import { madeOnce } from '../../src/formats/print/made-once.ts';

const kind = `test-${process.pid}`;
after(() => rmSync(`node_modules/.cache/${kind}`, { recursive: true, force: true }));

test('what depends on the same things is made once, and anew when they change', async () => {
  let made = 0;
  const make = () => Promise.resolve(Buffer.from(String((made += 1))));
  assert.equal((await madeOnce(kind, 'one', make)).toString(), '1');
  assert.equal((await madeOnce(kind, 'one', make)).toString(), '1');
  assert.equal((await madeOnce(kind, 'two', make)).toString(), '2');
});

test('what could not be made is tried again the next time', async () => {
  await assert.rejects(
    madeOnce(kind, 'three', () => Promise.reject(new Error('no browser'))),
    /no browser/,
  );
  assert.equal((await madeOnce(kind, 'three', () => Promise.resolve(Buffer.from('made')))).toString(), 'made');
});
