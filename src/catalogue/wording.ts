import type { Event } from '../schemas/event.ts';
import type { Fact } from '../schemas/fact.ts';

/** A fact as it is worded on a day (`YYYY-MM-DD`): what changes on a known day takes its next wording from then on. */
export function factOn(fact: Fact, day: string): Fact {
  if (!fact.next || day < fact.next.from) return fact;
  return { ...fact, value: fact.next.value, counts: fact.next.counts };
}

/** An event as it is worded on a day (`YYYY-MM-DD`). */
export function eventOn(event: Event, day: string): Event {
  if (!event.next || day < event.next.from) return event;
  return { ...event, title: event.next.title, what: event.next.what };
}

/** Is the fact past the last day it may be shown unmarked? */
export const isPast = (fact: Fact, day: string): boolean => fact.goodUntil !== undefined && day > fact.goodUntil;

/** Is the event still ahead on that day? A month or a year is no longer ahead once it has begun. */
export function isAhead(event: Event, day: string): boolean {
  return event.date === undefined || event.date.padEnd(10, '-01') > day;
}
