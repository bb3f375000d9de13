import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ownHashes } from '../../src/policy/own-hashes.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self'${policy}; style-src 'self' ${hash('p{}')} ${hash('a{}')};"><style>p{}</style><script type="module" src="/a.js"></script></head>`;

test('a page keeps the hashes of what stands in it, and the rest of its policy', () => {
  const after = ownHashes('fr/index.html', page(` 'wasm-unsafe-eval' ${hash('x()')}`));
  assert.equal(
    after.match(/content="([^"]*)/)?.[1],
    `default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' ${hash('p{}')};`,
  );
  assert.match(after, /<style>p\{\}<\/style><script type="module" src="\/a.js"><\/script><\/head>$/);
});

test('a style that the policy does not know stops the build with its page and the cure', () => {
  const unknown = page('').replace('<style>p{}', '<style>b{}');
  assert.throws(() => ownHashes('fr/index.html', unknown), /fr\/index\.html .* not in its policy\. Give it a file/);
});

test('a page without a policy is left as it is', () => {
  assert.equal(ownHashes('a.html', '<style>p{}</style>'), '<style>p{}</style>');
});

test('a block of data needs no hash: the browser runs nothing of it', () => {
  const withData = page('').replace('</head>', '<script type="application/ld+json">{"name":"x"}</script></head>');
  assert.match(ownHashes('fr/index.html', withData), /\{"name":"x"\}/);
});
