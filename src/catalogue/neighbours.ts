/** What stands before and after a number between 1 and `last`, as `made` makes it; nothing at either end. */
export const neighbours = <Step>(number: number, last: number, made: (number: number) => Step) => ({
  before: number > 1 ? made(number - 1) : undefined,
  after: number < last ? made(number + 1) : undefined,
});
