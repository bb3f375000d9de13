import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceName } from '../../src/catalogue/source-name.ts';

test('a link to a copy on somebody else’s site says so, in each language', () => {
  const copy = { kind: 'copy', publisher: 'Human Rights Watch' } as const;
  assert.equal(sourceName('fr', copy), 'Human Rights Watch (copie)');
  assert.equal(sourceName('vi', copy), 'Human Rights Watch (bản sao)');
});

test('a link to the publisher’s own page bears its name alone', () => {
  for (const kind of ['primary', 'press', 'ngo', 'analysis'] as const) {
    assert.equal(sourceName('fr', { kind, publisher: 'The Record' }), 'The Record', kind);
  }
});
