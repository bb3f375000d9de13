import type { Locale } from '../language/locales.ts';
import type { Index } from './ask.ts';
import { guardFetch, inTime } from './fetch-guard.client.ts';
import { prepareNames } from './names.ts';
import type { Pagefind } from './pagefind.ts';
import type { More, Title } from './title.ts';

/** A copy of the site on a disk has no server: each language’s index is one classic script that leaves this behind. */
interface Packed {
  pagefind: Pagefind;
  titles: Title[];
  more: More;
}
declare global {
  interface Window {
    packedSearch?: Partial<Record<Locale, Packed>>;
  }
}

/** The way from a page to the root of a copy on a disk; nothing on a site that is served. */
export const copyRoot = document.documentElement.dataset['copyRoot'];

const folder = `${import.meta.env.BASE_URL}pagefind/`;
if (copyRoot === undefined) guardFetch(folder);

/** Loads something once for each language; what failed is forgotten, so that the next call tries again. */
function once<Loaded>(load: (locale: Locale) => Promise<Loaded>): (locale: Locale) => Promise<Loaded> {
  const loading = new Map<Locale, Promise<Loaded>>();
  return (locale) => {
    const known = loading.get(locale) ?? load(locale);
    loading.set(locale, known);
    known.catch(() => loading.delete(locale));
    return known;
  };
}

const packed = once(async (locale): Promise<Packed> => {
  const source = `${copyRoot}search/${locale}.js`;
  await new Promise((done, failed) => {
    const script = Object.assign(document.createElement('script'), { src: source, onload: done, onerror: failed });
    document.head.append(script);
  });
  const left = window.packedSearch?.[locale];
  if (!left) throw new Error(`${source} brought no index`);
  return left;
});

const json = async <Data>(locale: Locale, name: string) =>
  (await (await fetch(`${folder}${locale}/${name}.json`)).json()) as Data;

/** The titles of a language and its names: enough to answer by name. Rejects when they do not come. */
export const loadNames = once(async (locale): Promise<Pick<Index, 'locale' | 'titles' | 'names' | 'allNames'>> => {
  const titles = copyRoot === undefined ? await json<Title[]>(locale, 'titles') : (await packed(locale)).titles;
  const allNames = once(async () => {
    const more = copyRoot === undefined ? await json<More>(locale, 'more') : (await packed(locale)).more;
    return prepareNames(locale, titles, more);
  });
  return { locale, titles, names: prepareNames(locale, titles), allNames: () => allNames(locale) };
});

let tries = 0;

const loadPagefind = once(async (locale): Promise<Pagefind> => {
  // A module that failed once fails for ever under the same address, and so does an engine that was begun badly.
  const retry = tries ? `?try=${tries}` : '';
  tries += 1;
  const pagefind =
    copyRoot === undefined
      ? await inTime<Pagefind>(import(/* @vite-ignore */ `${folder}${locale}/pagefind.js${retry}`))
      : (await packed(locale)).pagefind;
  const basePath = copyRoot === undefined ? `${folder}${locale}/` : `pack:/pagefind/${locale}/`;
  await pagefind.options({ noWorker: true, basePath, baseUrl: '/', excerptLength: 24 });
  await pagefind.init();
  // Waits for the engine, and loads nothing else.
  await pagefind.filters();
  return pagefind;
});

/** The whole index of a language. Rejects when a file does not come. */
export async function loadIndex(locale: Locale): Promise<Index> {
  const [names, pagefind] = await Promise.all([loadNames(locale), loadPagefind(locale)]);
  return { ...names, pagefind };
}
