import { createHash } from 'node:crypto';

const drawn = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The order in which choices are shown, as positions in the order they were written: the same at every build, and never
 * the written one, which may be the answer.
 * @param id what the order depends on
 * @param count how many choices, two or more
 */
export function shownOrder(id: string, count: number): number[] {
  const lots = Array.from({ length: count }, (_, position) => ({ position, lot: drawn(`${id} ${position}`) }));
  const order = lots.sort((a, b) => (a.lot < b.lot ? -1 : 1)).map(({ position }) => position);
  if (order.every((position, index) => position === index)) order.push(order.shift() ?? 0);
  return order;
}
