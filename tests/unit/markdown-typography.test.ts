import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { typography } from '../../src/markdown/typography.ts';

const htmlOf = async (file: string, source: string) =>
  (await markdownToHtml(source, { mdastPlugins: [typography], fileURL: new URL(`file:///content/articles/7/${file}`) })).html;

test('a French text gets the typography of French, inside emphasis and links as well', async () => {
  const html = await htmlOf('fr.mdx', "L'accès : *oui !* [d'un](https://a.b/l'x)");
  assert.match(html, /L’accès\u00A0: <em>oui\u202F!<\/em>/);
  assert.match(html, /href=\"https:\/\/a\.b\/l(?:'|&#x27;)x\"/);
  assert.match(html, />d’un</);
});

test('code is left as it is', async () => {
  assert.match(await htmlOf('fr.mdx', "`l'accès !`"), /<code>l'accès !<\/code>/);
});

test('a Vietnamese text and any other file are left as typed', async () => {
  for (const file of ['vi.mdx', 'README.md']) assert.match(await htmlOf(file, "d'accord !"), /d'accord !/, file);
});
