import { localPath } from '../language/addresses.ts';
import type { Locale } from '../language/locales.ts';
import { markLetters } from './searchable-copy.ts';
import { bare, wordsOf } from './words.ts';

const ELISION = /(^|[\s"(«])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=[\p{L}\d])/giu;

/**
 * Words too common to be asked for, question words among them: Pagefind would take « de » for the beginning of a word.
 * Vietnamese ones without marks only where they cannot be another word: « bao ve » is « bảo vệ ».
 */
const COMMON = {
  fr: 'a à au aux avec ca ça ce cela cette combien comment dans de des dire dit du elle en est et fait faut il la le les on ou où par peut pour pourquoi quand que quel quelle quelles quels qui quoi sa sans se ses son sont sur un une veut',
  vi: 'ai bị các có của được gì khi là lại nào nhiêu những ở sao thì và về với vì cac cua duoc gi la nao nhieu nhung voi',
};
const common = { fr: new Set(COMMON.fr.split(' ')), vi: new Set(COMMON.vi.split(' ')) };

/** Is a word too common to be asked for? */
export const isCommon = (locale: Locale, word: string): boolean => common[locale].has(word.toLowerCase());

/** What a reader typed, cleaned: one kind of space, apostrophe and hyphen, no quotes, no French elision. */
export const cleaned = (typed: string): string =>
  typed
    .normalize('NFC')
    .replace(/[\s\u00A0\u202F\u2009]+/g, ' ')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/["“”«»?!;:,()]/g, ' ')
    .replace(ELISION, '$1')
    .replace(/ +/g, ' ')
    .trim();

/** A cleaned question as Pagefind’s index knows it. */
export const indexed = (question: string): string => markLetters(question);

/** The words of a cleaned question that are worth asking; all of them when every one is common. */
export function askedWords(locale: Locale, question: string): string[] {
  const words = question.split(' ').filter(Boolean);
  const rare = words.filter((word) => !isCommon(locale, word));
  return rare.length ? rare : words;
}

const ARTICLE = /^(?:article|art|a|dieu|d)$/;
const CHAPTER = /^(?:chapitre|chap|chuong|ch)$/;
/** « n° », « numéro », « số » between the word and the number. */
const NUMBER = /^(?:n|no|nr|numero|so)$/;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];

/**
 * The article or chapter that a question names by its number: « 16 », « art. 16 », « điều16 », « Chương II ».
 * @returns its address in the built site, or nothing
 */
export function numbered(locale: Locale, question: string): string | undefined {
  const words = wordsOf(question.replace(/(\p{L})(\d)/gu, '$1 $2'))
    .map(bare)
    .filter((word) => !NUMBER.test(word));
  for (const [index, word] of words.entries()) {
    const before = words[index - 1] ?? '';
    const alone = words.length === 1;
    const number = Number(word);
    if ((ARTICLE.test(before) || alone) && number >= 1 && number <= 68)
      return `${locale}/${localPath(locale, 'articles', number)}`;
    const chapter = number || ROMAN.indexOf(word) + 1;
    if (CHAPTER.test(before) && chapter >= 1 && chapter <= 9) return `${locale}/${localPath(locale, 'chapters', chapter)}`;
  }
  return undefined;
}
