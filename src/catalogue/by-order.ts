interface Ordered {
  data: { order: number };
}

/** Entries in the order that their records give. */
export const byOrder = <Entry extends Ordered>(entries: readonly Entry[]): Entry[] =>
  entries.toSorted((a, b) => a.data.order - b.data.order);

/** What stands before and after an entry, by its order, as `made` makes it; nothing at either end. */
export function neighboursByOrder<Entry extends Ordered, Made>(
  entries: readonly Entry[],
  order: number,
  made: (data: Entry['data']) => Made,
): { before: Made | undefined; after: Made | undefined } {
  const at = (wanted: number) => entries.filter(({ data }) => data.order === wanted).map(({ data }) => made(data))[0];
  return { before: at(order - 1), after: at(order + 1) };
}
