import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pages } from './dist.ts';
import { citable, gone, LIST, readList, withNew, writeList } from './published.ts';

const list = readList(readFileSync(LIST, 'utf8'));
const built = citable(pages);

test('each address and anchor that was published is still there', () => {
  assert.ok(list.size > 200);
  assert.deepEqual(gone(list, built), []);
});

test('what is built is published: npm run addresses:publish was run', () => {
  const missing = [...built].flatMap(([address, anchors]) =>
    [address, ...[...anchors].map((anchor) => `${address}#${anchor}`)].filter((place) => {
      const [page = '', anchor] = place.split('#');
      return !list.has(page) || (anchor !== undefined && !list.get(page)?.has(anchor));
    }),
  );
  assert.deepEqual(missing, [], `run « npm run addresses:publish »`);
});

test('a page that goes and an anchor that is renamed are named, with the cure', () => {
  const broken = new Map(built);
  broken.delete('/vi/dieu/7/');
  broken.set('/fr/articles/7/', new Set([...(built.get('/fr/articles/7/') ?? [])].filter((anchor) => anchor !== 'exemple-1')));
  const lost = gone(list, broken);
  assert.equal(lost.length, 2);
  assert.ok(lost.some((line) => /^\/vi\/dieu\/7\/ is gone: build a page there again/.test(line)));
  assert.ok(lost.some((line) => /^\/fr\/articles\/7\/#exemple-1 is gone: give .* this id again/.test(line)));
});

test('publishing adds and never takes away', () => {
  const before = readList('/fr/ a b\n/fr/old/ x\n');
  const after = withNew(
    before,
    new Map([
      ['/fr/', new Set(['b', 'c'])],
      ['/vi/', new Set<string>()],
    ]),
  );
  assert.equal(writeList(after), '/fr/ a b c\n/fr/old/ x\n/vi/\n');
  assert.equal(writeList(before), '/fr/ a b\n/fr/old/ x\n');
});

test('a line of the list that is no address is refused with its place', () => {
  assert.throws(() => readList('/fr/ a\nexemple b\n'), /published\.txt, line 2: « exemple » is not an address/);
});
