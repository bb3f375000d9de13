import type { Event } from '../schemas/event.ts';

const FIRST = 2001;

/** A date as a number of years, with fractions: `2024-07` is about 2024.5. A missing day or month counts as its beginning. */
export function asYears(date: string): number {
  const [year = FIRST, month = 1, day = 1] = date.split('-').map(Number);
  return year + (month - 1) / 12 + (day - 1) / 365;
}

export interface Scale {
  /** The horizontal place of a date, in the unit of `width`. */
  at: (date: string) => number;
  /** The years that carry a tick. */
  years: number[];
}

/** The scale of the timeline: from 2001 to the year after the last dated event, `width` wide. */
export function timelineScale(events: readonly Event[], width: number): Scale {
  const last = Math.max(
    ...events
      .flatMap(({ date, end }) => [date, end])
      .filter((date) => date !== undefined)
      .map(asYears),
  );
  const end = Math.floor(last) + 1;
  const years = Array.from({ length: end - FIRST + 1 }, (_, index) => FIRST + index);
  return { at: (date) => Math.round(((asYears(date) - FIRST) / (end - FIRST)) * width * 10) / 10, years };
}
