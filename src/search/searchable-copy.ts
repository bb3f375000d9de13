/**
 * Pagefind splits words at white space only, and drops accents by decomposing letters. So « l’accès » would be one word,
 * and đ, œ, æ, which do not decompose, would never match d, oe, ae. The copy of a page that is indexed repairs both, with
 * combining marks that Pagefind strips and that `restore` turns back for the reader. Used at both ends.
 */
const marked = { đ: 'd\u0335', Đ: 'D\u0335', œ: 'o\u034Fe', Œ: 'O\u034Fe', æ: 'a\u034Fe', Æ: 'A\u034Fe' } as const;
const LETTERS = /[đĐœŒæÆ]/g;
const MARKED = /[dD]\u0335|[oOaA]\u034Fe/g;
const letterOf = new Map<string, string>(Object.entries(marked).map(([letter, pair]) => [pair, letter]));

/** A text with đ, œ, æ written as a plain letter and a mark, so that the bare letter finds it. */
export const markLetters = (text: string): string =>
  text.normalize('NFC').replace(LETTERS, (letter) => marked[letter as keyof typeof marked]);

/** The page as Pagefind should read it: a whole HTML document in, the same document out. */
export function searchableCopy(html: string): string {
  const plain = html
    .replace(/&(?:rsquo|#8217|#x2019);/gi, '’')
    .replace(/&(?:nbsp|#160|#xa0|#8239|#x202f);|[\u00A0\u202F]/gi, ' ')
    .replace(/&oelig;/g, 'œ')
    .replace(/\u2011/g, '-')
    .replace(/\u00AD/g, '');
  // l’accès becomes l’ accès, inside tags as well: l’<em>accès</em>.
  return markLetters(plain).replace(/(\p{L})(?:['’]|&#39;)(?=(?:<[^>]+>)*\p{L})/gu, '$1’ ');
}

/** What the reader sees of a title or an excerpt of the index: the letters and apostrophes as they were. */
export const restore = (text: string): string =>
  text.replace(MARKED, (pair) => letterOf.get(pair) ?? pair).replace(/(\p{L})’ (?=(?:<mark>)?\p{L})/gu, '$1’');
