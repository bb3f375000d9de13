import { find } from '../catalogue/find.ts';
import { heads } from './arrow-heads.ts';
import { ASKS, rowOf, type LocalArrow, type LocalBox } from './diagram-in.ts';
import { middle, VERB, VERB_LINE, type DrawnArrow, type DrawnBox } from './diagram-measures.ts';
import { widthInAnyFont, wrapLabel } from './fitted-text.ts';
import { NARROW_WIDTH } from './narrow-width.ts';

/** The arrow along the right edge of a diagram. */
export interface Edge {
  arrow: LocalArrow;
  words: string[];
  /** The gap between two rows in which its words stand, by the row above: the gap beside its single box. */
  gap: number;
  /** Do they stand below that box, at the top of the gap? */
  below: boolean;
}

/**
 * An arrow that goes along the edge, from one box or to one box.
 * @throws when a box is not the last of its row, or both ends have several
 */
export function edgeOf(rows: LocalBox[][], arrow: LocalArrow): Edge {
  const { from, to, verb } = arrow;
  const ends = [...from, ...to];
  for (const id of ends) {
    if (!rows.some((row) => row.at(-1)?.id === id))
      throw new Error(`the box "${id}" must be the last of its row: an arrow comes along the edge`);
  }
  const singles = [from, to].filter((ids) => ids.length === 1).flat();
  if (singles.length === 0) throw new Error('an arrow along the edge has one box at one of its ends');
  // Of two boxes, the lower one.
  const single = Math.max(...singles.map((id) => rowOf(rows, id)));
  const others = ends.map((id) => rowOf(rows, id)).filter((row) => row !== single);
  const below = Math.min(...others) > single;
  return { arrow, words: wrapLabel(verb, VERB, NARROW_WIDTH - 60), gap: below ? single : single - 1, below };
}

/** The arrow along the edge, once all boxes have their place. */
export function drawEdge({ arrow: { from, to }, words, gap, below }: Edge, placed: DrawnBox[][]): DrawnArrow {
  const boxes = placed.flat();
  const levelOf = (id: string) => middle(find(boxes, id, ASKS));
  const levels = [...from, ...to].map(levelOf);
  const x = NARROW_WIDTH - 8;
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const above = placed[gap]?.[0];
  const next = placed[gap + 1]?.[0];
  const first = below ? (above ? above.y + above.height + 15 : 0) : (next?.y ?? 0) - 7 - (words.length - 1) * VERB_LINE;
  return {
    line: `M${x} ${Math.min(...levels)}V${Math.max(...levels)}${levels.map((y) => `M${right} ${y}H${x}`).join('')}`,
    heads: to.map((id) => heads.left(right + 1, levelOf(id))).join(''),
    lines: words.map((text, index) => ({
      text,
      x: Math.round(x - 7 - widthInAnyFont(text, VERB)),
      y: first + index * VERB_LINE,
    })),
  };
}
