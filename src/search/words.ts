/** How search looks at words: with and without their marks. Used on questions and on names alike. */

const MARKS = /\p{M}/gu;
/** Grave, acute, tilde, hook and dot: the five tones of Vietnamese, three of which are French accents too. */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const LIGATURES: Record<string, string> = { đ: 'd', œ: 'oe', æ: 'ae' };

/** A word without marks, capitals or French plural: « Données » and « donnee » are one, « Điều » and « dieu » too. */
export const bare = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(/[đœæ]/g, (letter) => LIGATURES[letter] ?? letter)
    .replace(/(?<=\w{3})[sx]$/, '');

/** A word with its marks, in one spelling: « hoà » and « hòa » are one, « hoa » is another. */
export function marked(word: string): string {
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/(?<=\p{L}{3})[sx]$/u, '');
  return letters.replace(TONES, '') + (letters.match(TONES)?.sort().join('') ?? '');
}

/** The words of a text: letters and digits, with the marks that belong to them. */
export const wordsOf = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/**
 * How many letters must be changed, added, left out or swapped to turn one word into another (optimal string alignment),
 * or `limit + 1` when it takes more.
 */
export function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return limit + 1;
  const empty = (): number[] => new Array<number>(to.length + 1).fill(limit + 1);
  let beforeLast = empty();
  let last = empty().map((far, index) => Math.min(far, index));
  for (let row = 1; row <= from.length; row += 1) {
    const now = empty();
    if (row <= limit) now[0] = row;
    let least = now[0] ?? 0;
    // Further from the diagonal than the limit, no way leads back in time.
    for (let column = Math.max(1, row - limit); column <= Math.min(to.length, row + limit); column += 1) {
      const same = from[row - 1] === to[column - 1];
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const changed = (last[column - 1] ?? 0) + (same ? 0 : 1);
      const addedOrLeft = Math.min(last[column] ?? 0, now[column - 1] ?? 0) + 1;
      const apart = Math.min(changed, addedOrLeft, swapped ? (beforeLast[column - 2] ?? 0) + 1 : changed);
      now[column] = apart;
      least = Math.min(least, apart);
    }
    if (least > limit) return limit + 1;
    [beforeLast, last] = [last, now];
  }
  return Math.min(last[to.length] ?? 0, limit + 1);
}
