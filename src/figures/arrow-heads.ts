const HEAD = 5;

/** The head of an arrow as a path, by where it points, from its tip. */
export const heads = {
  down: (x: number, y: number) => `M${x} ${y}l-${HEAD}-${HEAD * 1.6}h${2 * HEAD}z`,
  up: (x: number, y: number) => `M${x} ${y}l-${HEAD} ${HEAD * 1.6}h${2 * HEAD}z`,
  left: (x: number, y: number) => `M${x} ${y}l${HEAD * 1.6}-${HEAD}v${2 * HEAD}z`,
  right: (x: number, y: number) => `M${x} ${y}l-${HEAD * 1.6}-${HEAD}v${2 * HEAD}z`,
};
