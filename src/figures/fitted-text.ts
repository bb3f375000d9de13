/** The widths of letters in Literata, semi-bold, in ems: the first class that holds a letter tells. */
const widths: [letters: RegExp, ems: number][] = [
  [/\s/, 0.23],
  [/['’]/, 0.32],
  [/[iljI|.,:;!()-]/, 0.36],
  [/[ft1"]/, 0.42],
  [/[rsz«»–/]/, 0.5],
  [/[acexJ?“”2-9]/, 0.58],
  [/[gov04S]/, 0.6],
  [/[bdkpqyđEFLP]/, 0.67],
  [/[hnuBCZ]/, 0.71],
  [/[mMWŒ—½…]/, 1.05],
  [/[wæœ%&HN]/, 0.91],
];
const OTHERS = 0.78;

/** About how wide a text is in Literata at a size, on the side of caution. Marks above and below a letter take no width. */
export function widthOf(text: string, size: number): number {
  const letters = [...text.normalize('NFD').replace(/\p{M}/gu, '')];
  return letters.reduce((sum, letter) => sum + (widths.find(([held]) => held.test(letter))?.[1] ?? OTHERS), 0) * size;
}

/** About how wide a text is in any font: for drawings in a page, where ours may come too late. Rather too wide. */
export function widthInAnyFont(text: string, size: number): number {
  const ems = (letter: string) => (/[mwæœ\p{Lu}]/u.test(letter) ? 0.86 : /[iltfjr.,:;'’/ ]/.test(letter) ? 0.36 : 0.58);
  return [...text].reduce((sum, letter) => sum + ems(letter), 0) * size;
}

/** A text in lines of a width, broken at its plain spaces. A word that is wider stays whole, alone on its line. */
export function wrapped(text: string, size: number, width: number, measure = widthOf): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    if (lines.length && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * A label of a drawing in a page, in lines.
 * @throws when a word is wider than the room: the picture would be cut
 */
export function wrapLabel(text: string, size: number, room: number): string[] {
  const wide = text.split(' ').find((word) => widthInAnyFont(word, size) > room);
  if (wide !== undefined) throw new Error(`"${wide}" of "${text}" is too long for its place in the picture`);
  return wrapped(text, size, room, widthInAnyFont);
}

/** Texts one below the other, each with its distance from line to line, in sizes of letter. */
export interface Stacked {
  text: string;
  leading: number;
}

export interface Fitted {
  size: number;
  /** The lines of each text. */
  lines: string[][];
  /** How high they stand together. */
  height: number;
}

/**
 * The largest of some sizes at which texts stand in a room, one below the other.
 * @param sizes from large to small
 * @param of what the texts belong to, for the error
 * @throws when they do not fit at the smallest
 */
export function fitted(
  texts: readonly Stacked[],
  room: { width: number; height: number },
  sizes: readonly number[],
  of: string,
): Fitted {
  for (const size of sizes) {
    const lines = texts.map(({ text }) => wrapped(text, size, room.width));
    const height = texts.reduce((sum, { leading }, index) => sum + (lines[index]?.length ?? 0) * leading * size, 0);
    if (height <= room.height && lines.flat().every((line) => widthOf(line, size) <= room.width)) return { size, lines, height };
  }
  const said = texts.map(({ text }) => `« ${text} »`).join(' and ');
  throw new Error(`${of}: ${said} does not fit its square, even written small. Shorten it in content/, or give it more room.`);
}
