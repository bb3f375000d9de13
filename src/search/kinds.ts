import { sections, type Section } from '../language/addresses.ts';
import type { Locale } from '../language/locales.ts';

/** What a search result may be; `page` is everything that has no kind of its own. */
export const kinds = [
  'article',
  'chapter',
  'term',
  'question',
  'message',
  'case',
  'lesson',
  'event',
  'figure',
  'person',
  'page',
] as const;

export type Kind = (typeof kinds)[number];

/** The sections whose pages or entries have a kind of their own. */
const kindOfSection: Partial<Record<Section, Kind>> = {
  articles: 'article',
  chapters: 'chapter',
  glossary: 'term',
  questions: 'question',
  messages: 'message',
  cases: 'case',
  lessons: 'lesson',
  timeline: 'event',
  figures: 'figure',
  people: 'person',
};

/**
 * The kind of what stands at an address of the built site: `fr/articles/16/` is an article, `fr/articles/` a page,
 * `fr/glossaire/#phishing` a term.
 */
export function kindOf(address: string): Kind {
  const [locale, slug, inside] = address.split('/');
  if (!inside) return 'page';
  const section = (Object.keys(sections) as Section[]).find((name) => sections[name][locale as Locale] === slug);
  return (section && kindOfSection[section]) ?? 'page';
}
