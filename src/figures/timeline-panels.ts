import { asYears, timelineScale, type Dated, type Scale } from './timeline-scale.ts';
import { wrapLabel } from './fitted-text.ts';
import type { Event } from '../schemas/event.ts';

/** The names of the phases stand between the band and the points. */
export const NAMES = { x: 40, size: 11, line: 14, room: 78 };

/** A phase on a scale: a band, and its name, pushed down where another name stands. */
export interface Band {
  y: number;
  height: number;
  lines: { text: string; y: number }[];
}
export interface Panel extends Scale {
  first: number;
  last: number;
  bands: Band[];
  /** The parts that have a panel of their own. */
  closer: { first: number; last: number; y: number; height: number }[];
}
interface Phase {
  id: string;
  title: string;
}

/** The phases that begin in a panel, from their first event to the next phase's. Their names keep clear of each other. */
function bandsOf(starts: (Phase & { start: number })[], scale: Scale, first: number, last: number): Band[] {
  const bands = starts.flatMap(({ title, start }, index) => {
    const from = Math.max(start, first);
    const to = Math.min(starts[index + 1]?.start ?? last, last);
    const y = scale.at(from);
    return to > from || (to === last && from === last)
      ? [{ title, y, height: Math.max(Math.round((scale.at(to) - y) * 10) / 10, 4) }]
      : [];
  });
  let free = 0;
  const named = bands.map(({ title, ...band }) => {
    const texts = wrapLabel(title, NAMES.size, NAMES.room);
    const top = Math.max(band.y + NAMES.size, free);
    free = top + texts.length * NAMES.line + 3;
    return { ...band, lines: texts.map((text, index) => ({ text, y: top + index * NAMES.line })) };
  });
  // What would stand below the end goes up again, from the last name to the first.
  let lowest = scale.height - 3;
  for (const { lines } of named.toReversed()) {
    const over = (lines.at(-1)?.y ?? 0) - lowest;
    if (over > 0) for (const line of lines) line.y -= over;
    lowest = (lines[0]?.y ?? 0) - NAMES.line - 3;
  }
  return named;
}

/**
 * The timeline to scale: the whole, with the years before the negotiation, then two parts where points crowd, from closer.
 * Each dated event is a point of one panel.
 * @param events in the order of the list, which gives them their numbers
 * @param phases in their order, with their names in the language of the reader
 * @throws when a phase has no dated event, or when too many events fall together
 */
export function timelinePanels(events: readonly Event[], phases: readonly Phase[]): Panel[] {
  const dated: Dated[] = events
    .flatMap(({ id, date }) => (date ? [{ id, date }] : []))
    .map((event, index) => ({ ...event, number: index + 1 }));
  const starts = phases.map((phase) => {
    const times = events.flatMap(({ phase: its, date }) => (its === phase.id && date ? [asYears(date)] : []));
    if (times.length === 0)
      throw new Error(`content/timeline.yaml: the phase "${phase.id}" has no event with a date, so it has no place on the scale`);
    return { ...phase, start: Math.min(...times) };
  });
  const yearOf = (phase: string) => Math.floor(starts.find(({ id }) => id === phase)?.start ?? 0);
  const times = dated.map(({ date }) => asYears(date));
  const [begin, end] = [Math.floor(Math.min(...times)), Math.max(...times)];
  const [negotiation, road] = [yearOf('negotiation'), yearOf('road')];
  const parts = [
    { first: begin, last: end, until: negotiation },
    { first: negotiation, last: road, until: road },
    { first: road, last: end, until: Infinity },
  ];
  return parts.map(({ first, last, until }, index) => {
    const inside = dated.filter(({ date }) => asYears(date) >= first && asYears(date) < until);
    const scale = timelineScale(inside, first, last);
    const closer =
      index === 0
        ? parts.slice(1).map((part) => ({ ...part, y: scale.at(part.first), height: scale.at(part.last) - scale.at(part.first) }))
        : [];
    const shown = starts.filter(({ start }) => start < until);
    return { ...scale, first, last, closer, bands: bandsOf(shown, scale, first, Math.min(last, until)) };
  });
}
