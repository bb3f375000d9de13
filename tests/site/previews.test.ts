import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { DIST, pages } from './dist.ts';

const listed = pages.filter(({ $ }) => $('meta[name=robots]').attr('content') !== 'noindex');

test('every page that may be shared names its own preview, a PNG of 1200 by 630 pixels', () => {
  const named = new Set<string>();
  for (const { address, $ } of listed) {
    const picture = $('meta[property="og:image"]').attr('content') ?? '';
    assert.match(picture, /^https:\/\/[^/]+\/og\/.+\.png$/, address);
    assert.equal($('meta[name="twitter:card"]').attr('content'), 'summary_large_image', address);
    assert.ok(!named.has(picture), `${address} shares ${picture} with another page`);
    named.add(picture);
    const file = join(DIST, new URL(picture).pathname);
    assert.ok(existsSync(file), `${address} names ${picture}`);
    const bytes = readFileSync(file);
    assert.equal(bytes.toString('latin1', 1, 4), 'PNG', picture);
    assert.deepEqual([bytes.readUInt32BE(16), bytes.readUInt32BE(20)], [1200, 630], picture);
  }
});
