import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readList } from '../../src/catalogue/read-content.ts';
import { diagramIn, relationsOf, type LocalDiagram } from '../../src/figures/diagram-in.ts';
import { layDiagram } from '../../src/figures/diagram-layout.ts';
import { LABEL, LINK, VERB, type Line, type Placed } from '../../src/figures/diagram-measures.ts';
import { NARROW_WIDTH } from '../../src/figures/narrow-width.ts';
import { widthInAnyFont } from '../../src/figures/fitted-text.ts';
import { locales } from '../../src/language/locales.ts';
import type { Diagram } from '../../src/schemas/diagram.ts';

const diagrams = readList('diagrams').map(({ data }) => data as Diagram);
const roomOf = ({ text, x, y }: Line, size: number): Placed => ({
  x,
  y: y - size * 0.9,
  width: widthInAnyFont(text, size),
  height: size,
});
const overlap = (one: Placed, two: Placed) =>
  one.x < two.x + two.width && two.x < one.x + one.width && one.y < two.y + two.height && two.y < one.y + one.height;
const inside = (small: Placed, large: Placed) =>
  small.x >= large.x &&
  small.y >= large.y &&
  small.x + small.width <= large.x + large.width &&
  small.y + small.height <= large.y + large.height;

for (const locale of locales) {
  for (const record of diagrams) {
    const { boxes, arrows, height } = layDiagram(diagramIn(locale, record));
    const name = `chapter ${record.id} in ${locale}`;

    test(`${name}: what a box says and its links stand inside it, none on another`, () => {
      for (const box of boxes) {
        const links = box.links.map(({ x, y }) => ({ x, y, width: LINK.width, height: LINK.height }));
        const things = [
          ...box.lines.map((line) => roomOf(line, LABEL)),
          ...(box.elsewhere ? [roomOf(box.elsewhere, VERB)] : []),
          ...links,
        ];
        for (const [index, thing] of things.entries()) {
          assert.ok(inside(thing, box), `${box.id}: ${JSON.stringify(thing)}`);
          for (const other of things.slice(index + 1)) assert.ok(!overlap(thing, other), box.id);
        }
      }
    });

    test(`${name}: no two boxes overlap, no word of an arrow stands on a box or on other words, and all are in the picture`, () => {
      const verbs = arrows.flatMap(({ lines }) => lines.map((line) => roomOf(line, VERB)));
      const things = [...boxes, ...verbs];
      for (const [index, thing] of things.entries()) {
        assert.ok(inside(thing, { x: 0, y: 0, width: NARROW_WIDTH, height }), JSON.stringify(thing));
        for (const other of things.slice(index + 1)) assert.ok(!overlap(thing, other), JSON.stringify([thing, other]));
      }
    });

    test(`${name}: the words under the picture name every box, and every arrow is drawn`, () => {
      const told = relationsOf(diagramIn(locale, record));
      const named = new Set(told.flatMap(({ from, to }) => [from, ...to].map(({ id }) => id)));
      assert.deepEqual([...named].sort(), boxes.map(({ id }) => id).sort());
      assert.equal(arrows.length, record.arrows.length);
    });
  }
}

const box = (id: string, label = 'Mot') => ({ id, label, limit: false, articles: [1] });
const made = (rows: string[][], ...arrows: [string[], string[]][]): LocalDiagram => ({
  rows: rows.map((row) => row.map((id) => box(id))),
  arrows: arrows.map(([from, to]) => ({ from, to, verb: 'mène à' })),
});

test('an arrow between two rows is straight, and its head is at its end', () => {
  const down = layDiagram(made([['a'], ['b']], [['a'], ['b']])).arrows[0];
  const up = layDiagram(made([['a'], ['b']], [['b'], ['a']])).arrows[0];
  assert.equal(down?.line, up?.line);
  assert.notEqual(down?.heads, up?.heads);
});

test('the same diagram gives the same picture', () => {
  const one = made([['a', 'b'], ['c']], [['a'], ['c']], [['a'], ['b']]);
  assert.deepEqual(layDiagram(one), layDiagram(one));
});

const refused: [what: string, diagram: LocalDiagram, error: RegExp][] = [
  [
    'an arrow from one column to the other',
    made(
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [['a'], ['d']],
    ),
    /no way from "a" to "d": put one under the other/,
  ],
  [
    'two arrows along the edge',
    made([['a'], ['b'], ['c'], ['d']], [['a'], ['c']], [['b'], ['d']]),
    /only one arrow can go along the edge/,
  ],
  [
    'an arrow along the edge to the first box of a row',
    made([['a'], ['b'], ['c', 'd']], [['a'], ['c']]),
    /"c" must be the last of its row/,
  ],
  [
    'an arrow from several boxes to several',
    made(
      [['a'], ['b'], ['c'], ['d']],
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ),
    /has one box at one of its ends/,
  ],
  ['an arrow to no box', made([['a']], [['a'], ['z']]), /"z", which does not exist/],
  ['a word too long for its box', { rows: [[box('a', 'anticonstitutionnellement'), box('b')]], arrows: [] }, /too long/],
];
for (const [what, diagram, error] of refused) {
  test(`${what} is refused, and the message says which`, () => assert.throws(() => layDiagram(diagram), error));
}
