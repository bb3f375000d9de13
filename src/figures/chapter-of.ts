/** A chapter and the articles it holds, as first and last number. */
interface Range {
  id: string;
  data: { articles: [number, number] };
}

/** The numbers of the articles of a chapter, in order. */
export const articlesOf = ({ data: { articles } }: Range): number[] =>
  Array.from({ length: articles[1] - articles[0] + 1 }, (_, index) => articles[0] + index);

/**
 * The squares of a run of articles in a small table, as the path of a dashed line: one dash a square, one line a row.
 * @param columns how many squares a row holds
 * @param step from one square to the next; the dash is 9 long, and the line 9 thick
 */
export function dashes(first: number, last: number, columns: number, step: number): string {
  const rows = Array.from({ length: Math.ceil(last / columns) }, (_, row) => ({
    from: Math.max(first - 1 - row * columns, 0),
    to: Math.min(last - row * columns, columns),
    row,
  }));
  return rows
    .filter(({ from, to }) => from < to)
    .map(({ from, to, row }) => `M${from * step} ${row * step + 4.5}h${(to - from) * step - 3}`)
    .join('');
}
