/** What the path of a case needs of a step: who acts, and towards whom. */
export interface PathStep {
  who: string;
  to?: string | undefined;
}

/** From one lane to the next; the height of one step’s drawing, and where its point stands in it. */
export const LANE = 26;
export const ROW = 56;
export const POINT = 24;

/** A step as it is drawn: where its point stands, where its arrow ends, if it has one, and the lines through both. */
export interface PathRow {
  x: number;
  towards: number | undefined;
  /** Where the line leaves the row: above the next point. Nothing after the last step. */
  leaves: number | undefined;
  /** From who acts to whom it is addressed; empty where nobody is. */
  act: string;
  /** From the step before, and on to the next. */
  onward: string;
}

/**
 * The path of a case, one row a step: a row may be higher than its drawing, the line then goes straight down from `leaves`.
 * @param actors their ids, one lane each, in this order
 * @throws when a step names nobody of the case
 */
export function pathRows(actors: readonly string[], steps: readonly PathStep[]): PathRow[] {
  const laneOf = (actor: string): number => {
    const lane = actors.indexOf(actor);
    if (lane < 0) throw new Error(`"${actor}" is none of the actors: ${actors.join(', ')}`);
    return LANE / 2 + lane * LANE;
  };
  return steps.map(({ who, to }, index) => {
    const x = laneOf(who);
    const towards = to === undefined || to === who ? undefined : laneOf(to);
    const next = steps[index + 1];
    const leaves = next && laneOf(next.who);
    const end = towards ?? x;
    const arrives = index === 0 ? '' : `M${x} 0V${POINT}`;
    const goes = leaves === undefined ? '' : `M${end} ${POINT}V${ROW - 6}${leaves === end ? '' : `H${leaves}`}V${ROW}`;
    return { x, towards, leaves, act: towards === undefined ? '' : `M${x} ${POINT}H${towards}`, onward: arrives + goes };
  });
}
