import assert from 'node:assert/strict';
import { test } from 'node:test';
import { broken, edit, guard } from './broken.ts';

const fr = 'articles/7/fr.mdx';
const vi = 'articles/7/vi.mdx';
const added = (words: string, file = fr) => edit(file, (text) => `${text}\n${words}\n`);

const dangling: [tag: string, where: string][] = [
  ['<ArticleLink n={99} />', 'content/articles'],
  ['<ChapterLink n={12} />', 'content/chapters'],
  ['<Fact id="no-such" />', 'content/facts.yaml'],
  ['<Term id="no-such">mot</Term>', 'content/glossary.yaml'],
  ['<EventDate id="no-such" />', 'content/timeline.yaml'],
  ['<Person id="no-such" />', 'content/people.yaml'],
  ['<Position holder="X" source="no-such" when="2025">', 'content/sources.yaml'],
  ['<Quote person="no-such" source="un-text" when="2025">Oui.</Quote>', 'content/people.yaml'],
  ['<Quote person="luong-cuong" source="no-such" when="2025">Oui.</Quote>', 'content/sources.yaml'],
];
for (const [tag, where] of dangling) {
  guard(`${tag}, which names nothing`, added(`Voir ${tag}`), {
    file: fr,
    what: new RegExp(`^"(no-such|99|12)" does not exist in ${where}$`),
    cure: new RegExp(`correct the id, or add the record to ${where}`),
    at: tag,
  });
}

const texts: [mistake: string, words: string, what: RegExp, cure: RegExp][] = [
  ['a tag without its id', '<Fact />', /<Fact> has no id/, /write <Fact id="…">/],
  ['a tag that is not of the kit', '<Video id="x" />', /<Video> is not a part an author may write/, /write one of: .*Quote/],
  ['a tag that is not of the kit, with a digit', '<Chart2 />', /<Chart2> is not a part/, /TableOf68/],
  ['a link to an unknown page', '<PageLink to="shop">x</PageLink>', /<PageLink to="shop"> names no page/, /one of: home, /],
  ['a link to a part that does not exist', '[x](#nowhere)', /the link to #nowhere leads nowhere/, /contenu, exemple/],
  ['a picture without a text alternative', '![](hand.jpg)', /the picture hand\.jpg has no text alternative/, /say what it shows/],
  ['a heading without an id', '### Sans nom', /the heading "### Sans nom" has no id/, /end it with \{#name\}/],
  ['a figure without a record', 'Ils sont 72.', /the figure "72" stands in the text/, /<Fact id="…" \/>.*or letters/],
  ['a debate with one position', '<Debate question="?">\n<Position holder="X" source="un-text" when="2025">\n</Position>\n</Debate>', /this debate has 1 position/, /two <Position>/],
  ['a position without a date', '<Position holder="X" source="un-text">', /without a holder or a date/, /when="YYYY-MM"/],
  ['a position without a holder', '<Position source="un-text" when="2025">', /without a holder or a date/, /holder="…"/],
  ['a word that the glossary forbids', 'une Pornographie enfantine', /the glossary forbids "pornographie enfantine"/, /^write "/],
];
for (const [mistake, words, what, cure] of texts) {
  guard(mistake, added(words), { file: fr, what, cure, at: words });
}

guard('a word that the glossary forbids in Vietnamese', added('sự đánh chặn', vi), {
  file: vi,
  what: /the glossary forbids "đánh chặn"/,
  cure: /^write "/,
  at: 'sự đánh chặn',
});

const quote = (words: number) =>
  added(`<Quote person="luong-cuong" source="un-text" when="2025">${'mot '.repeat(words)}</Quote>`);

guard('a quotation of sixteen words', quote(16), {
  file: fr,
  what: /a quotation of more than 15 words/,
  cure: /quote less/,
  at: '<Quote',
});

test('a quotation of fifteen words is not too long', () => {
  assert.deepEqual(broken(quote(15)).filter(({ what }) => what.includes('quotation')), []);
});

const parts: [mistake: string, change: (text: string) => string, what: RegExp][] = [
  ['a part that is missing', (text) => text.replace(/## .*\{#exemple\}\n/, ''), /the part \{#exemple\} is missing/],
  ['a part of another kind of text', (text) => `${text}\n## Autre {#autre}\n`, /\{#autre\} is not a part of such a text/],
  [
    'parts in another order',
    (text) => text.replace('{#exemple}', '{#swap}').replace('{#raison}', '{#exemple}').replace('{#swap}', '{#raison}'),
    /the parts stand as contenu, raison, exemple/,
  ],
];
for (const [mistake, change, what] of parts) {
  guard(mistake, edit(fr, change), { file: fr, what, cure: /in this order: contenu, exemple, raison/ });
}

const inHead = (words: string) => edit(fr, (text) => text.replace(/^---\n[\s\S]*?---\n/, `---\n${words}\n---\n`));

const heads: [mistake: string, words: string, what: RegExp, cure: RegExp][] = [
  ['a key that no head has', 'author: moi', /"author"/, /take "author" away.*translation, discuss/],
  ['a single question for the class', 'discuss:\n  - Pourquoi ?', /^discuss: /, /content\/README\.md/],
  ['a question that YAML takes for something else', 'discuss:\n  - Deux mots : oui\n  - Non ?', /^discuss\.0: /, /content\/README\.md/],
  ['a stamp in no language of the site', 'translation:\n  from: en\n  fingerprint: a', /^translation\.from: /, /content\/README\.md/],
  ['a figure in a question for the class', 'discuss:\n  - Les 72 signataires ?\n  - Et vous ?', /the figure "72"/, /<Fact id/],
];
for (const [mistake, words, what, cure] of heads) guard(mistake, inHead(words), { file: fr, what, cure });
