/** The unit is the pixel of `NARROW_WIDTH`. */
export const LABEL = 14;
export const VERB = 12.5;
/** From one line of a label to the next, and of the words of an arrow: Vietnamese marks need the room. */
export const LABEL_LINE = 17;
export const VERB_LINE = 15;
/** A link to an article: as large as a finger asks for, with its room (WCAG 2.2, 2.5.8). */
export const LINK = { width: 27, height: 24, step: 31 };

export interface Line {
  text: string;
  x: number;
  y: number;
}
export interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
}
export interface DrawnBox extends Placed {
  id: string;
  limit: boolean;
  lines: Line[];
  elsewhere?: Line;
  links: { article: number; x: number; y: number }[];
}
export interface DrawnArrow {
  /** The line, and the heads, as paths. */
  line: string;
  heads: string;
  lines: Line[];
}

/** The height of the middle of a box. */
export const middle = ({ y, height }: Placed): number => y + height / 2;
