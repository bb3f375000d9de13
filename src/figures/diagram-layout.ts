import { arrowsOf } from './diagram-arrows.ts';
import type { LocalBox, LocalDiagram } from './diagram-in.ts';
import { LABEL, LABEL_LINE, LINK, type DrawnArrow, type DrawnBox } from './diagram-measures.ts';
import { NARROW_WIDTH } from './narrow-width.ts';
import { wrapLabel } from './fitted-text.ts';

const PAD = 8;
/** Where the label stands beside the links, and not above them. */
const WIDE = 200;
const FEW = 3;

export interface DrawnDiagram {
  height: number;
  boxes: DrawnBox[];
  arrows: DrawnArrow[];
}

/** A box at the top of the page, with what stands in it. */
function drawBox({ id, label, elsewhere, limit, articles }: LocalBox, x: number, width: number): DrawnBox {
  const inner = width - 2 * PAD;
  const besides = width > WIDE && articles.length <= FEW;
  const columns = besides ? articles.length : Math.floor((inner + LINK.step - LINK.width) / LINK.step);
  const linksWide = besides ? columns * LINK.step : 0;
  const texts = wrapLabel(label, LABEL, inner - linksWide);
  const lines = texts.map((text, index) => ({ text, x: x + PAD, y: PAD + 12 + index * LABEL_LINE }));
  const below = PAD + (texts.length + (elsewhere ? 1 : 0)) * LABEL_LINE;
  const top = besides ? PAD : below + 4;
  const left = besides ? x + width - PAD - linksWide + LINK.step - LINK.width : x + PAD;
  const links = articles.map((article, index) => ({
    article,
    x: left + (index % columns) * LINK.step,
    y: top + Math.floor(index / columns) * (LINK.height + 4),
  }));
  const height = Math.max(below, (links.at(-1)?.y ?? 0) + LINK.height) + PAD;
  return {
    ...{ id, limit, x, y: 0, width, height, lines, links },
    ...(elsewhere && { elsewhere: { text: elsewhere, x: x + PAD, y: below - LABEL_LINE + 12 } }),
  };
}

const down = <Thing extends { y: number }>(thing: Thing, by: number): Thing => ({ ...thing, y: thing.y + by });
const moved = (box: DrawnBox, by: number): DrawnBox => ({
  ...down(box, by),
  lines: box.lines.map((line) => down(line, by)),
  links: box.links.map((link) => down(link, by)),
  ...(box.elsewhere && { elsewhere: down(box.elsewhere, by) }),
});

/**
 * Where everything of a diagram stands: one column of rows, arrows between rows, within a row, or along the right edge.
 * @throws when a word is too long for its box, or an arrow cannot be drawn
 */
export function layDiagram(diagram: LocalDiagram): DrawnDiagram {
  const draw = arrowsOf(diagram);
  const right = NARROW_WIDTH - draw.edge;
  const half = (right - draw.between) / 2;
  const inRows = diagram.rows.map((row) =>
    row.length === 1
      ? row.map((box) => drawBox(box, 0, right))
      : row.map((box, index) => drawBox(box, index * (half + draw.between), half)),
  );
  let y = 1;
  const placed = inRows.map((row, index) => {
    // The boxes of a row are equally high.
    const height = Math.max(...row.map((box) => box.height));
    const there = row.map((box) => ({ ...moved(box, y), height }));
    y += height + draw.gapBelow(index, row, inRows[index + 1] ?? []);
    return there;
  });
  const drawn = draw.drawAll(placed);
  const last = placed.at(-1)?.[0];
  return { height: last ? last.y + last.height + 1 : 0, boxes: placed.flat(), arrows: drawn };
}
