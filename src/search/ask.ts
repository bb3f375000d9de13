import type { Locale } from '../language/locales.ts';
import { kindOf, type Kind } from './kinds.ts';
import { namedLike, type Named, type Names } from './names.ts';
import type { Found, Pagefind } from './pagefind.ts';
import { cleaned, numbered } from './question.ts';
import { corrected } from './slips.ts';
import { inOurWords } from './synonyms.ts';
import { textsThatAnswer, type Texts } from './texts.ts';
import type { Title } from './title.ts';
import { wordsOf } from './words.ts';

/** The index of one language: Pagefind’s, and the names. */
export interface Index {
  locale: Locale;
  pagefind: Pagefind;
  titles: readonly Title[];
  /** The names in this language. */
  names: Names;
  /** These, and those in other languages. */
  allNames: () => Promise<Names>;
}

/** One thing that answers. */
export interface Hit {
  title: Title;
  /** Its text, when that answers. */
  found?: Found | undefined;
  /** Was it asked for by its name or its number? */
  named: boolean;
}

export interface Answer {
  /** Best first. */
  hits: Hit[];
  /** The question that was answered instead, when the one that was typed seems to hold a slip. */
  instead?: string;
}

/** Of two texts that answer as well, the article before the list, the explanation before the mention. */
const weightOfKind: Record<Kind, number> = {
  article: 1,
  chapter: 0.95,
  term: 0.95,
  question: 0.95,
  message: 0.9,
  case: 0.9,
  lesson: 0.9,
  event: 0.8,
  figure: 0.7,
  person: 0.95,
  page: 0.95,
};

/** What answers in our words for the question weighs less than what answers as it was typed. */
const OURS = 0.7;

/** With as many texts that hold the question as it is typed, our words for it are not looked for: each word costs a part of the index. */
const MANY = 10;

/** An article whose title holds the very name of a term comes before that term, when it is the term’s own article. */
function articleFirst(hits: Hit[], named: readonly Named[]): Hit[] {
  const term = named.find(({ exact, title: [, , , , articles] }) => exact && articles);
  const holding = new Set(named.filter(({ inOrder }) => inOrder).map(({ title: [, address] }) => address));
  const own = term?.title[4]?.find((address) => holding.has(address));
  const from = hits.findIndex(({ title: [, address] }) => address === own);
  const to = hits.findIndex(({ title }) => title === term?.title);
  const article = hits[from];
  return article && to < from ? hits.toSpliced(from, 1).toSpliced(to, 0, article) : hits;
}

/** What comes first: what was asked by its number, then what is named so, then what speaks of it. */
function ranked(titles: readonly Title[], number: string | undefined, named: Named[], found: Map<string, Found>): Hit[] {
  const namedAs = new Map(named.map((one) => [one.title, one]));
  const hits = titles
    .map((title) => {
      const [id, address] = title;
      const text = found.get(id);
      const name = namedAs.get(title);
      const byName = name ? Number(name.exact) + Number(name.whole) + 2 * name.score : 0;
      const byText = text?.score ?? 0;
      const score = (address === number ? 10 : 0) + (byName + byText) * weightOfKind[kindOf(address)];
      const asked = address === number || Boolean(name?.whole);
      return { title, found: text, named: asked, score, kept: asked || text || (name && name.score > 0.3) };
    })
    .filter(({ kept }) => kept)
    .sort((a, b) => b.score - a.score)
    .map(({ title, found: text, named: asked }) => ({ title, found: text, named: asked }));
  return articleFirst(hits, named);
}

/** The things whose names answer a question as it is typed, or in our words for it. */
function namedSo(names: Names, question: string): Named[] {
  const ours = inOurWords(names, question);
  const said = ours?.whole ? namedLike(names, ours.words) : [];
  const named = new Map(said.map((name) => [name.title, { ...name, score: name.score * OURS, exact: false, inOrder: false }]));
  for (const name of namedLike(names, question)) {
    if (name.score > (named.get(name.title)?.score ?? 0)) named.set(name.title, name);
  }
  return [...named.values()];
}

/** The texts that hold a question as it is typed, or in our words for it. */
async function textsThatSaySo({ locale, pagefind }: Index, names: Names, question: string): Promise<Texts> {
  const typed = await textsThatAnswer(pagefind, locale, question);
  const ours = typed.found.size < MANY ? inOurWords(names, question) : undefined;
  const said = ours && (await textsThatAnswer(pagefind, locale, ours.words));
  const found = new Map([...(said?.found ?? [])].map(([id, text]) => [id, { ...text, score: text.score * OURS }]));
  for (const [id, text] of typed.found) if (text.score > (found.get(id)?.score ?? 0)) found.set(id, text);
  return { found, asPhrase: typed.asPhrase };
}

/**
 * The things that answer by their name or number alone, in this language: what can be told before any text is looked at.
 * @returns nothing unless some name holds the whole question
 */
export function askNames({ locale, titles, names }: Pick<Index, 'locale' | 'titles' | 'names'>, typed: string): Hit[] {
  const question = cleaned(typed);
  const number = numbered(locale, question);
  const named = namedSo(names, question).filter(({ whole }) => whole);
  return number || named.length ? ranked(titles, number, named, new Map()) : [];
}

/** The things that answer a question, best first. */
export async function ask(index: Index, typed: string): Promise<Answer> {
  const { locale, titles } = index;
  const question = cleaned(typed);
  if (wordsOf(question).length === 0) return { hits: [] };
  const known = askNames(index, typed).length > 0;
  const names = known ? index.names : await index.allNames();
  const named = namedSo(names, question);
  const texts = await textsThatSaySo(index, names, question);
  const hits = ranked(titles, numbered(locale, question), named, texts.found);
  // What is a name, a number, or stands so in a text, is no slip.
  if (known || texts.asPhrase || named.some(({ whole }) => whole)) return { hits };
  const instead = corrected(names, question);
  if (instead === wordsOf(question).join(' ')) return { hits };
  const { found } = await textsThatSaySo(index, names, instead);
  return { hits: ranked(titles, undefined, namedSo(names, instead), found), instead };
}
