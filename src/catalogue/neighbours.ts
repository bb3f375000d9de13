/** The numbers before and after one, from 1 to `last`; none before the first, none after the last. */
export const neighbours = (number: number, last: number): { before: number | undefined; after: number | undefined } => ({
  before: number > 1 ? number - 1 : undefined,
  after: number < last ? number + 1 : undefined,
});
