import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../src/translation/fingerprint.ts';
import { textPair } from '../../src/translation/text-pair.ts';

const fr = { id: '7/fr', data: {}, body: 'Chaque État doit agir.' };
const stamp = { from: 'fr' as const, fingerprint: fingerprint(fr.body) };
const vi = { id: '7/vi', data: { translation: stamp }, body: 'Mỗi quốc gia phải hành động.' };
const others = [{ id: '17/fr', data: {}, body: 'Autre.' }];

test('each language is given its own text, and what the translation is worth', () => {
  for (const [locale, text] of [['fr', fr] as const, ['vi', vi] as const]) {
    assert.deepEqual(textPair([...others, vi, fr], '7', locale), { text, state: { state: 'current', from: 'fr' } });
  }
});

test('a changed source makes the pair outdated in both languages', () => {
  const changed = [{ ...fr, body: 'Chaque État peut agir.' }, vi];
  for (const locale of ['fr', 'vi'] as const) assert.equal(textPair(changed, '7', locale).state.state, 'outdated');
});

test('an entry without a text stops the build and names it', () => {
  assert.throws(() => textPair([fr, vi], '30', 'fr'), /30 has no fr\.mdx/);
});

test('a text in one language only stops the build and names the missing file', () => {
  assert.throws(() => textPair([fr], '7', 'fr'), /7 has no vi\.mdx/);
  assert.throws(() => textPair([fr], '7', 'vi'), /7 has no vi\.mdx/);
  assert.throws(() => textPair([vi], '7', 'vi'), /7 has no fr\.mdx/);
});
