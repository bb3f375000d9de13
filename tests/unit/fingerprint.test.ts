import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fingerprint } from '../../src/translation/fingerprint.ts';

const text = "## Ce qu'il dit {#contenu}\n\n- Chaque État doit agir.\n";
const print = fingerprint(text, ['Pourquoi ?', 'Comment ?']);

test('a fingerprint is eight hexadecimal characters, always the same for a text', () => {
  assert.match(print, /^[0-9a-f]{8}$/);
  assert.equal(fingerprint(text, ['Pourquoi ?', 'Comment ?']), print);
});

test('spaces, line breaks and the way letters are composed change nothing', () => {
  const same = `\n\n  ${text.replaceAll(' ', '  ').replaceAll('\n', '\r\n').normalize('NFD')}\n`;
  assert.equal(fingerprint(same, ['Pourquoi  ?', ' Comment ?']), print);
});

test('another word, another tag or another question changes it', () => {
  assert.notEqual(fingerprint(text.replace('doit', 'peut'), ['Pourquoi ?', 'Comment ?']), print);
  assert.notEqual(fingerprint(text.replace('#contenu', '#raison'), ['Pourquoi ?', 'Comment ?']), print);
  assert.notEqual(fingerprint(text, ['Pourquoi ?', 'Combien ?']), print);
  assert.notEqual(fingerprint(text), print);
});
