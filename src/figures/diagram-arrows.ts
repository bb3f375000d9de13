import { heads } from './arrow-heads.ts';
import { drawEdge, edgeOf } from './diagram-edge.ts';
import { rowOf, type LocalArrow, type LocalBox, type LocalDiagram } from './diagram-in.ts';
import { middle, VERB, VERB_LINE, type DrawnArrow, type DrawnBox } from './diagram-measures.ts';
import { widthInAnyFont, wrapLabel } from './fitted-text.ts';

/** How far the line of an arrow stands from the left of its box. */
const INSIDE = 16;

/** The way an arrow takes: between two rows, within a row, or along the right edge of the picture. */
function wayOf(rows: LocalBox[][], { from, to }: LocalArrow): 'between' | 'within' | 'edge' {
  const [start, end] = [rowOf(rows, from[0]), rowOf(rows, to[0])];
  if (from.length + to.length > 2) return 'edge';
  return start === end ? 'within' : Math.abs(start - end) === 1 ? 'between' : 'edge';
}

/** An arrow that joins a box to one of the next row. */
interface Join {
  words: string[];
  above: DrawnBox;
  below: DrawnBox;
  downward: boolean;
}

/** Those of the arrows that join two rows. */
const joins = (arrows: LocalArrow[], upper: DrawnBox[], lower: DrawnBox[]): Join[] =>
  arrows.flatMap(({ from: [start], to: [end], verb }) => {
    const above = upper.find(({ id }) => id === start || id === end);
    const below = lower.find(({ id }) => id === start || id === end);
    if (!above || !below) return [];
    const words = wrapLabel(verb, VERB, Math.min(above.width, below.width) - INSIDE - 10);
    return [{ words, above, below, downward: above.id === start }];
  });

/** An arrow between two rows, its words `lower` than the top of the gap. Throws when no box stands under the other. */
function drawBetween({ words, above, below, downward }: Join, lower: number): DrawnArrow {
  const narrow = above.width < below.width ? above : below;
  if (above.width === below.width && above.x !== below.x)
    throw new Error(`no way from "${above.id}" to "${below.id}": put one under the other`);
  const x = narrow.x + INSIDE;
  const [top, bottom] = [above.y + above.height, below.y];
  return {
    line: `M${x} ${top}V${bottom}`,
    heads: downward ? heads.down(x, bottom - 1) : heads.up(x, top + 1),
    lines: words.map((text, index) => ({ text, x: x + 10, y: top + lower + 17 + index * VERB_LINE })),
  };
}

/** An arrow between the two boxes of a row; nothing when they stand in another row. */
function drawWithin(row: DrawnBox[], { from, to, verb }: LocalArrow): DrawnArrow[] {
  const [start, end] = [from, to].map((ids) => row.find(({ id }) => id === ids[0]));
  if (!start || !end) return [];
  const leftward = start.x > end.x;
  const [x1, x2] = leftward ? [end.x + end.width, start.x] : [start.x + start.width, end.x];
  const y = middle(start);
  const words = wrapLabel(verb, VERB, x2 - x1 - 2);
  return [
    {
      line: `M${x1} ${y}H${x2}`,
      heads: leftward ? heads.left(x1 + 1, y) : heads.right(x2 - 1, y),
      lines: words.map((text, index) => ({
        text,
        x: Math.round((x1 + x2 - widthInAnyFont(text, VERB)) / 2),
        y: y - 6 - (words.length - 1 - index) * VERB_LINE,
      })),
    },
  ];
}

/** How the arrows of a diagram are drawn, and the room they ask for. Throws for arrows that have no way. */
export function arrowsOf({ rows, arrows }: LocalDiagram) {
  const ways = arrows.map((arrow) => ({ arrow, way: wayOf(rows, arrow) }));
  const going = (asked: 'between' | 'within' | 'edge') => ways.filter(({ way }) => way === asked).map(({ arrow }) => arrow);
  const [between, within, edges] = [going('between'), going('within'), going('edge')];
  if (edges.length > 1) throw new Error('only one arrow can go along the edge; let the others join neighbouring rows');
  const edge = edges[0] && edgeOf(rows, edges[0]);
  /** How high the words of the arrow along the edge are in a gap. */
  const edgeWords = (gap: number) => (edge?.gap === gap ? edge.words.length * VERB_LINE : 0);
  return {
    /** The room at the right edge. */
    edge: edge ? 24 : 0,
    /** The room between the two boxes of a row. */
    between: within.length ? 66 : 14,
    /** The room below a row. */
    gapBelow: (gap: number, upper: DrawnBox[], lower: DrawnBox[]): number => {
      const heights = joins(between, upper, lower).map(({ words }) => words.length * VERB_LINE + 14);
      return (heights.length ? Math.max(...heights) : 12) + edgeWords(gap);
    },
    drawAll: (placed: DrawnBox[][]): DrawnArrow[] => [
      ...placed.flatMap((row, gap) =>
        joins(between, row, placed[gap + 1] ?? []).map((join) =>
          drawBetween(join, edge?.gap === gap && edge.below ? edgeWords(gap) + 3 : 0),
        ),
      ),
      ...placed.flatMap((row) => within.flatMap((arrow) => drawWithin(row, arrow))),
      ...(edge ? [drawEdge(edge, placed)] : []),
    ],
  };
}
