import type { Locale } from '../language/locales.ts';
import { markLetters } from './searchable-copy.ts';

const ELISION = /(^|[\s"(«])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\d])/giu;
const ABBREVIATED = { fr: /(^|\s)art\.?\s*(?=\d)/giu, vi: /(^|\s)đ\.\s*(?=\d)/giu };
const IN_FULL = { fr: '$1article ', vi: '$1điều ' };

/** Words too common to be asked for: Pagefind would take « de » for the beginning of a word. */
const COMMON = {
  fr: new Set('le la les un une des de du au aux en et ou à a pour par sur dans avec sans ce cette est sont que qui'.split(' ')),
  vi: new Set('và của là các những cho trong với về được bị'.split(' ').map(markLetters)),
};

/** What a reader typed, as the index knows it: one kind of space and apostrophe, no French elision, « art. 16 » in full. */
export function normalise(locale: Locale, typed: string): string {
  const text = typed
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F\u2009]+/g, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/["“”«»]/g, ' ')
    .trim();
  const bare = locale === 'fr' ? text.replace(ELISION, '$1') : text;
  return markLetters(bare.replace(ABBREVIATED[locale], IN_FULL[locale]));
}

/** The words of a normalised question that are worth asking; all of them when every one is common. */
export function askedWords(locale: Locale, question: string): string[] {
  const words = question.split(' ').filter(Boolean);
  const rare = words.filter((word) => !COMMON[locale].has(word.toLowerCase()));
  return rare.length ? rare : words;
}
