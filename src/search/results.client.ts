/**
 * Fills the list of the search page from `?q=`. Contract: the list is marked data-search-results and holds one
 * <a href> a result, best first; its data-search-state is "done", "empty", or "failed" when the index could not be loaded.
 */
import { localeOf } from '../language/locales.ts';
import { ask, type Found, type FoundPage, type Pagefind } from './ask.ts';
import { restore } from './searchable-copy.ts';

const SHOWN = 10;
const list = document.querySelector<HTMLElement>('[data-search-results]');
const status = document.querySelector<HTMLElement>('[data-search-status]');
const input = document.querySelector<HTMLInputElement>('main input[type=search]');
if (!list || !status || !input) throw new Error('The search page has lost its list, its status or its box');

const locale = localeOf(document.documentElement.lang);
const words = JSON.parse(list.dataset['words'] ?? '{}') as Record<
  'searching' | 'one' | 'found' | 'shown' | 'none' | 'failed',
  string
>;
const base = list.dataset['base'] ?? '/';

// Pagefind answers « no result » when a file of its index is lost; so failures are counted here.
let failures = 0;
const realFetch = window.fetch;
window.fetch = async (...request) => {
  const answer = await realFetch(...request).catch((error: unknown) => {
    failures += 1;
    throw error;
  });
  if (!answer.ok) failures += 1;
  return answer;
};

let loading: Promise<Pagefind> | undefined;

/** Loads Pagefind once; a failure is forgotten, so that the next question tries again. */
function load(): Promise<Pagefind> {
  loading ??= (async () => {
    const retry = failures ? `?retry=${failures}` : '';
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js${retry}`)) as Pagefind;
    await pagefind.options({ noWorker: true, baseUrl: base, excerptLength: 24 });
    return pagefind;
  })();
  loading.catch(() => (loading = undefined));
  return loading;
}

/** A text of the index, with Pagefind’s <mark> as elements and nothing else as markup. */
function marked(excerpt: string): (string | HTMLElement)[] {
  const plain = new DOMParser().parseFromString(restore(excerpt), 'text/html').body;
  return [...plain.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return node.textContent ?? '';
    return Object.assign(document.createElement('mark'), { textContent: node.textContent });
  });
}

function item(page: FoundPage): HTMLElement {
  // A long list (glossary, timeline) answers with the entry that matched, not with the top of the page.
  const entry = page.meta['list'] ? page.sub_results.find(({ url }) => url.includes('#')) : undefined;
  const link = Object.assign(document.createElement('a'), { href: (entry ?? page).url });
  link.textContent = restore(entry ? `${page.meta['title']} · ${entry.title}` : (page.meta['title'] ?? page.url));
  const excerpt = document.createElement('p');
  excerpt.append(...marked((entry ?? page).excerpt));
  const result = document.createElement('li');
  result.append(link, excerpt);
  return result;
}

function say(state: string, text: string, items: HTMLElement[] = []): void {
  list?.replaceChildren(...items);
  list?.setAttribute('data-search-state', state);
  if (status) status.textContent = text;
}

async function pages(found: Found[]): Promise<FoundPage[]> {
  const answers = await Promise.allSettled(found.map((result) => result.data()));
  return answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
}

async function run(typed: string): Promise<void> {
  const before = failures;
  say('searching', words.searching);
  try {
    const found = await ask(await load(), locale, typed);
    const shown = await pages(found.slice(0, SHOWN));
    if (shown.length === 0 && failures > before) throw new Error('a file of the index did not come');
    if (shown.length === 0) return say('empty', words.none);
    const text = found.length > shown.length ? words.shown : found.length === 1 ? words.one : words.found;
    say('done', text.replace('{shown}', String(shown.length)).replace('{count}', String(found.length)), shown.map(item));
  } catch {
    say('failed', words.failed);
  }
}

const typed = new URLSearchParams(location.search).get('q')?.trim() ?? '';
input.value = typed;
if (typed) void run(typed);
