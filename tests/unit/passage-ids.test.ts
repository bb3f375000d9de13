import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mdxToJs } from 'satteri';
import { passages } from '../../src/markdown/passage-ids.ts';

/** The ids of a text, in order, as its code gives them. */
async function idsOf(source: string, file = 'articles/7/fr.mdx'): Promise<string[]> {
  const { code } = await mdxToJs(source, {
    features: { headingAttributes: true },
    hastPlugins: [passages],
    fileURL: new URL(`file:///content/${file}`),
  });
  return [...code.matchAll(/\bid: "([^"]+)"/g)].map(([, id]) => id ?? '');
}

test('paragraphs and list items are counted within their section, in the order of the text', async () => {
  const source = '## Un {#un}\n\nA\n\n- b\n- c\n\nD\n\n## Deux {#deux}\n\nE';
  assert.deepEqual(await idsOf(source), ['un', 'un-1', 'un-2', 'un-3', 'un-4', 'deux', 'deux-1']);
});

test('what stands in a part of the kit counts with the rest of the section', async () => {
  const source = '## Un {#un}\n\nA\n\n<Note>\n\nB\n\n- c\n\n</Note>\n\nD';
  assert.deepEqual(await idsOf(source), ['un', 'un-1', 'un-2', 'un-3', 'un-4']);
});

test('a step of a lesson is a section of its own', async () => {
  const source = '## Un {#un}\n\nA\n\n<Step id="pas" minutes={5} title="T">\n\nB\n\n</Step>\n\n## Deux {#deux}\n\nC';
  assert.deepEqual(await idsOf(source, 'lessons/x/vi.mdx'), ['un', 'un-1', 'pas', 'pas-1', 'deux', 'deux-1']);
});

test('a list item with paragraphs is one passage, and so is each item inside it', async () => {
  assert.deepEqual(await idsOf('## Un {#un}\n\n- A\n\n  B\n\n- C\n  - d'), ['un', 'un-1', 'un-2', 'un-3']);
});

test('a plain page is cited whole', async () => {
  assert.deepEqual(await idsOf('## Un {#un}\n\nA', 'pages/about/fr.mdx'), ['un']);
});

test('a paragraph before the first heading stops the build with its file and the cure', async () => {
  await assert.rejects(async () => idsOf('A'), /content\/articles\/7\/fr\.mdx: a paragraph .* Write « ## … \{#id\} » above it/);
});
