/** How wide a letter of a kind is, in parts of the size of the letters: rather too wide, for a font that comes too late. */
const widthOf = (letter: string): number => (/[mwæœ\p{Lu}]/u.test(letter) ? 0.86 : /[iltfjr.,:;'’/ ]/.test(letter) ? 0.36 : 0.58);

/** About how wide a text is, in the unit of `size`. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

/**
 * A label in lines, broken at spaces; what a no-break space holds stays together.
 * @throws when a word is wider than the room: the picture would be cut
 */
export function wrapLabel(text: string, size: number, room: number): string[] {
  return text.split(' ').reduce<string[]>((lines, word) => {
    if (textWidth(word, size) > room) throw new Error(`"${word}" of "${text}" is too long for its place in the picture`);
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
    return textWidth(longer, size) <= room ? [...lines.slice(0, -1), longer] : [...lines, word];
  }, []);
}
