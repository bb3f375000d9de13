import { sections, type Section } from '../../language/addresses.ts';
import { locales, type Locale } from '../../language/locales.ts';
import { choiceId, kinds, type Kind } from './choices.ts';
import { COMMON } from './kept-list.ts';

/** The first pattern that fits says where a file goes; nowhere means that no copy holds it. */
const rules: [pattern: RegExp, sets: readonly string[]][] = [
  [/^(_headers|robots\.txt|sitemap\.xml|404\.html|sw\.js|offline\/[a-z]+\.json|downloads\/.*|og\/.*)$/, []],
  [/^(|offline\/([\w-]+\.js)?|site\.webmanifest|favicon\.svg|icon-[a-z0-9-]+\.png|_astro\/.*)$/, [COMMON]],
  [/^pagefind\/fr\//, ['fr']],
  [/^pagefind\/vi\//, ['vi']],
  [/^data\//, ['fr', 'vi']],
];

function setsOfPage(locale: Locale, path: string): string[] {
  const [, folder = ''] = path.split('/');
  const section = (Object.keys(sections) as Section[]).find((name) => sections[name][locale] === folder);
  const holding = (Object.keys(kinds) as Kind[]).filter((kind) => {
    const held: 'everything' | readonly Section[] = kinds[kind];
    return held === 'everything' || (section !== undefined && held.includes(section));
  });
  return holding.map((kind) => choiceId(locale, kind));
}

/**
 * The sets a file of the built site belongs to.
 * @param path its address below the base: `fr/articles/7/`, `_astro/x.js`, `` for the door
 * @throws when no rule knows the file
 */
export function setsOf(path: string): readonly string[] {
  const locale = locales.find((code) => path.startsWith(`${code}/`));
  if (locale) return setsOfPage(locale, path);
  const rule = rules.find(([pattern]) => pattern.test(path));
  if (rule) return rule[1];
  throw new Error(
    `${path} of the built site is in no set. Say in src/offline/kept/sets-of.ts with which choice it is kept, or that it is not.`,
  );
}
