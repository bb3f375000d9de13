import { find } from '../catalogue/find.ts';
import type { LocalDiagram } from './diagram-in.ts';
import { VERB, WIDTH, type DrawnBox, type Line, type Placed } from './diagram-measures.ts';
import { widthInAnyFont, wrapLabel } from './fitted-text.ts';

export interface DrawnArrow {
  /** The line, and the heads, as paths. */
  line: string;
  heads: string;
  lines: Line[];
}
type Arrow = LocalDiagram['arrows'][number];

const ASKS = 'An arrow of a diagram';
const LINE = 15;
/** How far the line of an arrow stands from the left of its box. */
const INSIDE = 16;
const HEAD = 5;
const heads = {
  down: (x: number, y: number) => `M${x} ${y}l-${HEAD}-${HEAD * 1.6}h${2 * HEAD}z`,
  up: (x: number, y: number) => `M${x} ${y}l-${HEAD} ${HEAD * 1.6}h${2 * HEAD}z`,
  left: (x: number, y: number) => `M${x} ${y}l${HEAD * 1.6}-${HEAD}v${2 * HEAD}z`,
  right: (x: number, y: number) => `M${x} ${y}l-${HEAD * 1.6}-${HEAD}v${2 * HEAD}z`,
};
const middle = ({ y, height }: Placed) => y + height / 2;

/** The way an arrow takes: between two rows, within a row, or along the right edge of the picture. */
function wayOf({ rows }: LocalDiagram, { from, to }: Arrow): 'between' | 'within' | 'edge' {
  const rowOf = (id: string) => rows.findIndex((row) => row.includes(find(rows.flat(), id, ASKS)));
  const [start, end] = [from, to].map((ids) => rowOf(ids[0] ?? ''));
  if (start === undefined || end === undefined || from.length + to.length > 2) return 'edge';
  return start === end ? 'within' : Math.abs(start - end) === 1 ? 'between' : 'edge';
}

/** How the arrows of a diagram are drawn, and the room they ask for. Throws for arrows that have no way. */
export function arrowsOf(diagram: LocalDiagram) {
  const { rows, arrows } = diagram;
  const ways = arrows.map((arrow) => ({ arrow, way: wayOf(diagram, arrow) }));
  const edges = ways.filter(({ way }) => way === 'edge');
  if (edges.length > 1) throw new Error('only one arrow can go along the edge; let the others join neighbouring rows');
  const edge = edges[0]?.arrow;
  const ends = edge ? [...edge.from, ...edge.to] : [];
  for (const id of ends) {
    if (!rows.some((row) => row.at(-1)?.id === id))
      throw new Error(`the box "${id}" must be the last of its row: an arrow comes along the edge`);
  }
  if (edge && edge.from.length > 1 && edge.to.length > 1)
    throw new Error('an arrow along the edge has one box at one of its ends');
  const rowOf = (id = '') => rows.findIndex((row) => row.some((box) => box.id === id));
  // Of two boxes, the lower one.
  const single =
    ends.length === 2
      ? ends.toSorted((a, b) => rowOf(b) - rowOf(a))[0]
      : edge && (edge.from.length === 1 ? edge.from : edge.to)[0];
  const others = ends.filter((id) => id !== single).map((id) => rowOf(id));
  /** The gap in which the words of the arrow along the edge stand: the one beside its single box. */
  const edgeGap = !edge ? -1 : Math.min(...others) > rowOf(single) ? rowOf(single) : rowOf(single) - 1;
  const edgeLines = edge ? wrapLabel(edge.verb, VERB, WIDTH - 60) : [];
  const verbOf = (one: Placed, two: Placed, verb: string) => wrapLabel(verb, VERB, Math.min(one.width, two.width) - INSIDE - 10);
  const joins = (upper: DrawnBox[], lower: DrawnBox[]) =>
    ways.flatMap(({ arrow, way }) => {
      const [start, end] = [arrow.from[0], arrow.to[0]];
      const above = upper.find(({ id }) => id === start || id === end);
      const below = lower.find(({ id }) => id === start || id === end);
      return way === 'between' && above && below ? [{ verb: arrow.verb, above, below, downward: above.id === start }] : [];
    });

  function between(upper: DrawnBox[], lower: DrawnBox[], gap: number): DrawnArrow[] {
    return joins(upper, lower).map(({ verb, above, below, downward }) => {
      const narrow = above.width < below.width ? above : below;
      if (above.width === below.width && above.x !== below.x)
        throw new Error(`no way from "${above.id}" to "${below.id}": put one under the other`);
      const x = narrow.x + INSIDE;
      const [top, bottom] = [above.y + above.height, below.y];
      const texts = verbOf(above, below, verb);
      const first = (edgeGap === gap && Math.min(...others) > gap ? top + edgeLines.length * LINE + 3 : top) + 17;
      return {
        line: `M${x} ${top}V${bottom}`,
        heads: downward ? heads.down(x, bottom - 1) : heads.up(x, top + 1),
        lines: texts.map((text, index) => ({ text, x: x + 10, y: first + index * LINE })),
      };
    });
  }

  function within(row: DrawnBox[], { from, to, verb }: Arrow): DrawnArrow[] {
    const [start, end] = [from, to].map((ids) => row.find(({ id }) => id === ids[0]));
    if (!start || !end) return [];
    const leftward = start.x > end.x;
    const [x1, x2] = leftward ? [end.x + end.width, start.x] : [start.x + start.width, end.x];
    const y = middle(start);
    const texts = wrapLabel(verb, VERB, x2 - x1 - 2);
    return [
      {
        line: `M${x1} ${y}H${x2}`,
        heads: leftward ? heads.left(x1 + 1, y) : heads.right(x2 - 1, y),
        lines: texts.map((text, index) => ({
          text,
          x: Math.round((x1 + x2 - widthInAnyFont(text, VERB)) / 2),
          y: y - 6 - (texts.length - 1 - index) * LINE,
        })),
      },
    ];
  }

  function along(placed: DrawnBox[][], { from, to }: Arrow): DrawnArrow {
    const boxes = placed.flat();
    const levels = [...from, ...to].map((id) => middle(find(boxes, id, ASKS)));
    const x = WIDTH - 8;
    const right = (boxes[0] && Math.max(...boxes.map((box) => box.x + box.width))) ?? 0;
    const row = placed[edgeGap]?.[0];
    const next = placed[edgeGap + 1]?.[0];
    const below = Math.min(...others) > edgeGap;
    const first = below ? (row ? row.y + row.height + 15 : 0) : (next?.y ?? 0) - 7 - (edgeLines.length - 1) * LINE;
    return {
      line: `M${x} ${Math.min(...levels)}V${Math.max(...levels)}${levels.map((y) => `M${right} ${y}H${x}`).join('')}`,
      heads: to.map((id) => heads.left(right + 1, middle(find(boxes, id, ASKS)))).join(''),
      lines: edgeLines.map((text, index) => ({
        text,
        x: Math.round(x - 7 - widthInAnyFont(text, VERB)),
        y: first + index * LINE,
      })),
    };
  }

  return {
    /** The room at the right edge. */
    edge: edge ? 24 : 0,
    /** The room between the two boxes of a row. */
    between: ways.some(({ way }) => way === 'within') ? 66 : 14,
    /** The room below a row. */
    gapBelow: (gap: number, upper: DrawnBox[], lower: DrawnBox[]): number => {
      const texts = joins(upper, lower).map(({ verb, above, below }) => verbOf(above, below, verb).length);
      const straight = texts.length ? Math.max(...texts) * LINE + 14 : 12;
      return straight + (gap === edgeGap ? edgeLines.length * LINE : 0);
    },
    drawAll: (placed: DrawnBox[][], all: Arrow[]): DrawnArrow[] => [
      ...placed.flatMap((row, gap) => between(row, placed[gap + 1] ?? [], gap)),
      ...placed.flatMap((row) =>
        all.filter((arrow) => wayOf(diagram, arrow) === 'within').flatMap((arrow) => within(row, arrow)),
      ),
      ...(edge ? [along(placed, edge)] : []),
    ],
  };
}
