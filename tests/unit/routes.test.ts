import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryPaths, sectionPaths } from '../../src/catalogue/routes.ts';

test('a section has one page a language, under its name in that language', () => {
  assert.deepEqual(sectionPaths('articles'), [
    { params: { locale: 'fr', articles: 'articles' } },
    { params: { locale: 'vi', articles: 'dieu' } },
  ]);
});

test('each entry of a section has one page a language, with its own last part', () => {
  const messages = [{ slug: { fr: 'etat-de-droit', vi: 'thuong-ton-phap-luat' } }, { slug: { fr: 'preuve', vi: 'chung-cu' } }];
  const paths = entryPaths('messages', 'message', messages, ({ slug }, locale) => slug[locale]);
  assert.deepEqual(
    paths.map(({ params }) => params),
    [
      { locale: 'fr', messages: 'messages', message: 'etat-de-droit' },
      { locale: 'fr', messages: 'messages', message: 'preuve' },
      { locale: 'vi', messages: 'thong-diep', message: 'thuong-ton-phap-luat' },
      { locale: 'vi', messages: 'thong-diep', message: 'chung-cu' },
    ],
  );
  assert.deepEqual(
    paths.map(({ props }) => props.entry),
    [...messages, ...messages],
  );
});
