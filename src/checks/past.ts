import { isPast } from '../catalogue/wording.ts';
import { readList } from '../catalogue/read-content.ts';
import { fact, type Fact } from '../schemas/fact.ts';

/** The facts that are past the last day they may be shown unmarked, on a day (`YYYY-MM-DD`). */
export function pastFacts(day: string): Fact[] {
  return readList('facts')
    .map(({ data }) => fact.safeParse(data).data)
    .filter((record) => record !== undefined)
    .filter((record) => isPast(record, day));
}
