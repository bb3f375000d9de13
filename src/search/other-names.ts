import { readFolder, readList } from '../catalogue/read-content.ts';
import { localPath, sections, type Section } from '../language/addresses.ts';
import { other, type Locale } from '../language/locales.ts';

/** What a reader may call a thing besides its title: in the language of the page, and in the other one. */
export interface OtherNames {
  own: string[];
  foreign: string[];
  /** The addresses of the articles that a term belongs to. */
  articles?: string[];
}

type Both = Record<Locale, string>;
type Lists = Partial<Record<Locale | 'en', string[]>>;
interface Named {
  title: Both;
  short?: Both;
  slug?: Both;
  speaker?: string;
  organization?: Both;
  typed?: Lists;
}
interface NamedTerm {
  term: Both;
  also?: Lists;
  typed?: Lists;
  articles: number[];
}
interface NamedPerson {
  name: string;
  role: Both;
}

/**
 * The other names of what stands at each address of a language, from the records of the content.
 * @returns address in the built site (`vi/dieu/37/`, `vi/thuat-ngu/#phishing`) → names
 */
export function otherNames(locale: Locale): Map<string, OtherNames> {
  const elsewhere = other(locale);
  const names = new Map<string, OtherNames>();
  const at = (section: Section, ...rest: (string | number)[]) => `${locale}/${localPath(locale, section, ...rest)}`;
  const people = readList('people').map(({ id, data }) => ({ id, ...(data as NamedPerson) }));

  for (const { id, data } of [...readList('sections'), ...readFolder('pages')]) {
    if (id in sections) names.set(at(id as Section), { own: [], foreign: [(data as Named).title[elsewhere]] });
  }
  for (const folder of ['articles', 'chapters', 'messages', 'cases', 'lessons'] as const) {
    for (const { id, data } of readFolder(folder)) {
      const { title, short, slug, speaker, organization, typed = {} } = data as Named;
      const speakers = people.filter((person) => person.id === speaker).flatMap(({ name, role }) => [name, role[locale]]);
      names.set(at(folder, slug?.[locale] ?? id), {
        own: [...[short, organization].flatMap((name) => name?.[locale] ?? []), ...speakers, ...(typed[locale] ?? [])],
        foreign: [title[elsewhere], ...(typed[elsewhere] ?? []), ...(typed.en ?? [])],
      });
    }
  }
  for (const { id, data } of readList('glossary')) {
    const { term, also = {}, typed = {}, articles } = data as NamedTerm;
    names.set(`${at('glossary')}#${id}`, {
      own: [...(also[locale] ?? []), ...(typed[locale] ?? [])],
      foreign: [term[elsewhere], ...(also[elsewhere] ?? []), ...(typed[elsewhere] ?? []), ...(typed.en ?? [])],
      articles: articles.map((number) => at('articles', number)),
    });
  }
  for (const { id, data } of readList('questions')) {
    const { typed = {} } = data as { typed?: Lists };
    const foreign = [...(typed[elsewhere] ?? []), ...(typed.en ?? [])];
    names.set(`${at('questions')}#${id}`, { own: typed[locale] ?? [], foreign });
  }
  for (const { id, role } of people) names.set(`${at('people')}#${id}`, { own: [role[locale]], foreign: [role[elsewhere]] });
  return names;
}
