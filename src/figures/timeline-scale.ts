import { NARROW_WIDTH } from './narrow-width.ts';

/** A point is a link as large as a finger asks for (WCAG 2.2, 2.5.8). */
export const POINT = 24;
/** Where the points begin, right of the years and of the names of the phases. */
export const POINTS_FROM = 118;
const LANES = (NARROW_WIDTH - POINTS_FROM) / POINT;
const [TOP, BOTTOM] = [40, 14];
/** How high a scale may be, from the first that is tried. */
const HEIGHTS = [600, 700, 800, 1000, 1300];

/** A date as a number of years, with fractions: `2024-07` is about 2024.5. A missing day or month counts as its beginning. */
export function asYears(date: string): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 372;
}

/** An event that has a date, with its number among them. */
export interface Dated {
  id: string;
  date: string;
  number: number;
}
export interface Point extends Dated {
  x: number;
  y: number;
}
export interface Scale {
  height: number;
  /** The height of a moment, in years. */
  at: (years: number) => number;
  points: Point[];
  /** The first days of years. */
  years: { year: number; y: number }[];
}

const tenth = (value: number) => Math.round(value * 10) / 10;

/** Points at their dates, side by side where they would touch. */
function stacked(events: readonly Dated[], at: Scale['at']): Point[] {
  const lanes: number[] = [];
  return events
    .map((event) => ({ ...event, y: at(asYears(event.date)) }))
    .sort((a, b) => a.y - b.y || a.number - b.number)
    .map((event) => {
      const free = lanes.findIndex((lowest) => event.y - lowest >= POINT);
      const lane = free === -1 ? lanes.length : free;
      lanes[lane] = event.y;
      return { ...event, x: POINTS_FROM + lane * POINT + POINT / 2 };
    });
}

/**
 * A scale that runs down the page: time as distance, and each event as a point that touches no other.
 * @param first, last the moments at its two ends, in years
 * @throws when so many events fall together that no height keeps them apart
 */
export function timelineScale(events: readonly Dated[], first: number, last: number): Scale {
  for (const height of HEIGHTS) {
    const at = (years: number) => tenth(TOP + ((years - first) / (last - first)) * (height - TOP - BOTTOM));
    const points = stacked(events, at);
    if (points.some(({ x }) => x > POINTS_FROM + LANES * POINT)) continue;
    const years = Array.from({ length: Math.floor(last) - Math.ceil(first) + 1 }, (_, index) => Math.ceil(first) + index);
    return { height, at, points, years: years.map((year) => ({ year, y: at(year) })) };
  }
  throw new Error(
    `content/timeline.yaml: between ${Math.floor(first)} and ${Math.ceil(last)}, more than ${LANES} events fall together. Give src/figures/timeline-scale.ts a greater height.`,
  );
}
