import type { Locale } from '../language/locales.ts';
import type { Index } from './ask.ts';
import { guardFetch, lostFiles } from './fetch-guard.client.ts';
import { prepareNames } from './names.ts';
import type { Pagefind } from './pagefind.ts';
import type { Titles } from './title.ts';

/** A copy of the site on a disk has no server: each language’s index is one classic script that leaves this behind. */
interface Packed {
  pagefind: Pagefind;
  titles: Titles;
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

function script(source: string): Promise<void> {
  return new Promise((done, failed) => {
    const element = Object.assign(document.createElement('script'), { src: source });
    element.onload = () => done();
    element.onerror = () => {
      element.remove();
      failed(new Error(`${source} did not come`));
    };
    document.head.append(element);
  });
}

async function fromCopy(locale: Locale): Promise<Packed> {
  if (!window.packedSearch?.[locale]) await script(`${copyRoot}search/${locale}.js`);
  const packed = window.packedSearch?.[locale];
  if (!packed) throw new Error(`search/${locale}.js brought no index`);
  await packed.pagefind.options({ noWorker: true, basePath: `pack:/pagefind/${locale}/`, baseUrl: '/', excerptLength: 24 });
  return packed;
}

async function fromServer(locale: Locale): Promise<Packed> {
  // A module that failed once fails for ever under the same address.
  const retry = lostFiles() ? `?retry=${lostFiles()}` : '';
  const [pagefind, titles] = await Promise.all([
    import(/* @vite-ignore */ `${folder}${locale}/pagefind.js${retry}`) as Promise<Pagefind>,
    fetch(`${folder}${locale}/titles.json`).then((answer) => answer.json() as Promise<Titles>),
  ]);
  await pagefind.options({ noWorker: true, basePath: `${folder}${locale}/`, baseUrl: '/', excerptLength: 24 });
  return { pagefind, titles };
}

async function load(locale: Locale): Promise<Index> {
  const { pagefind, titles } = await (copyRoot === undefined ? fromServer(locale) : fromCopy(locale));
  await pagefind.init();
  // Waits for the engine, and loads nothing else.
  await pagefind.filters();
  return { locale, pagefind, titles: titles.titles, names: prepareNames(locale, titles.titles, titles.written) };
}

const loading = new Map<Locale, Promise<Index>>();

/** The index of a language, loaded once. Rejects when a file does not come; the next call tries again. */
export function loadIndex(locale: Locale): Promise<Index> {
  const known = loading.get(locale);
  if (known) return known;
  const index = load(locale);
  loading.set(locale, index);
  index.catch(() => loading.delete(locale));
  return index;
}
