import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentioned, mentions, parts } from '../../src/catalogue/mentions.ts';

const body = `
## Ce qu’il dit {#contenu}

De plus de <Fact id="child-age" /> : voir l'<ArticleLink n={24} />, le <Term id="consent">consentement</Term>.
Voir encore <ArticleLink n={ 7 }>l'accès</ArticleLink> et <Fact id="in-force" show="date"/>, <Fact id="child-age" />.

## Sa famille {#famille}

<Note>

<Position
  holder="Human Rights Watch, 18 autres"
  source="hrw"
  when="2025-10"
>

### Un titre de troisième rang {#troisieme}
`;

test('every tag of a text is found, in order', () => {
  assert.deepEqual(
    mentions(body).map(({ tag }) => tag),
    ['Fact', 'ArticleLink', 'Term', 'ArticleLink', 'Fact', 'Fact', 'Note', 'Position'],
  );
});

test('a tag is found where it stands', () => {
  for (const { tag, index } of mentions(body)) assert.ok(body.startsWith(`<${tag}`, index), tag);
});

test('attributes are read between quotation marks, between braces, and over several lines', () => {
  const [first, link, , spaced, dated, , note, position] = mentions(body).map(({ attributes }) => attributes);
  assert.deepEqual(first, { id: 'child-age' });
  assert.deepEqual(link, { n: '24' });
  assert.deepEqual(spaced, { n: '7' });
  assert.deepEqual(dated, { id: 'in-force', show: 'date' });
  assert.deepEqual(note, {});
  assert.deepEqual(position, { holder: 'Human Rights Watch, 18 autres', source: 'hrw', when: '2025-10' });
});

test('a tag whose name holds a digit is a tag', () => {
  assert.deepEqual(mentions('<TableOf68 />'), [{ tag: 'TableOf68', attributes: {}, index: 0 }]);
});

test('closing tags and small letters are not tags of the kit', () => {
  assert.deepEqual(mentions('</Note> <em>non</em> 3 < 4'), []);
});

test('the values of an attribute are given once each, in order', () => {
  assert.deepEqual(mentioned(body, 'Fact', 'id'), ['child-age', 'in-force']);
  assert.deepEqual(mentioned(body, 'ArticleLink', 'n'), ['24', '7']);
  assert.deepEqual(mentioned(body, 'Fact', 'show'), ['date']);
  assert.deepEqual(mentioned(body, 'Quote', 'person'), []);
});

test('the parts of a text are its second-level headings with an id', () => {
  assert.deepEqual(parts(body), ['contenu', 'famille']);
  assert.deepEqual(parts('## Sans nom\n# Titre {#titre}\nun ## {#faux}\n## Bon {#bon-2}  \n'), ['bon-2']);
});
