/** The unit is a pixel of the narrowest screen: 320 wide, less the margins of the page (2 rem of 17 pixels). */
export const WIDTH = 286;
export const LABEL = 14;
export const VERB = 12.5;
/** From one line of a text to the next: Vietnamese marks need the room. */
export const LINE = 17;
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
