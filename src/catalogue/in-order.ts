/** The records of a list in the order of its file: Astro gives them by id. */
export const inOrder = <Record extends { position: number }>(entries: readonly { data: Record }[]): Record[] =>
  entries.map(({ data }) => data).sort((a, b) => a.position - b.position);
