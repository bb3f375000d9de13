import type { Locale } from '../language/locales.ts';
import { ask, askNames, type Hit } from './ask.ts';
import { beginWaiting, lostFiles } from './fetch-guard.client.ts';
import { kindOf, type Kind } from './kinds.ts';
import { loadIndex, loadNames } from './load-index.client.ts';
import type { FoundPage } from './pagefind.ts';

export interface Result {
  hit: Hit;
  /** The text that matched; nothing when only the name did, or when its file did not come. */
  page?: FoundPage | undefined;
  /** Did its file not come? */
  lost?: boolean;
}

export interface Outcome {
  state: 'done' | 'empty' | 'failed';
  /** Everything that answers, best first. */
  hits: Hit[];
  /** The question that was answered instead of the one that was typed. */
  instead?: string | undefined;
  /** Did a file not come, so that something may be missing? */
  incomplete: boolean;
}

/** Asks the index of a language. Never rejects: what could not be looked up is `failed`, never « empty ». */
export async function answer(locale: Locale, typed: string): Promise<Outcome> {
  const before = lostFiles();
  beginWaiting();
  try {
    const { hits, instead } = await ask(await loadIndex(locale), typed);
    const incomplete = lostFiles() > before;
    const state = hits.length > 0 ? 'done' : incomplete ? 'failed' : 'empty';
    return { state, hits, instead, incomplete };
  } catch {
    return { state: 'failed', hits: [], incomplete: true };
  }
}

/** What answers by its name alone, best first: little is loaded for it. Nothing when no name answers, or none came. */
export async function answerByName(locale: Locale, typed: string): Promise<Hit[]> {
  beginWaiting();
  return loadNames(locale).then(
    (names) => askNames(names, typed),
    () => [],
  );
}

/** Loads what the first question will need, while it is being typed; what does not come is asked for again then. */
export function prepare(load: typeof loadNames | typeof loadIndex, locale: Locale): void {
  beginWaiting();
  load(locale).catch(() => undefined);
}

/** The texts of some hits; a text that does not come is asked for twice, then left out: its title and link remain. */
export async function withTexts(hits: readonly Hit[]): Promise<Result[]> {
  beginWaiting();
  return Promise.all(
    hits.map(async (hit) => {
      const { found } = hit;
      if (!found) return { hit };
      const page = await found.data().catch(() => found.data().catch(() => undefined));
      return { hit, page, lost: page === undefined };
    }),
  );
}

/** How many hits there are of each kind, in the order of the kinds’ first hits. */
export function countKinds(hits: readonly Hit[]): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const { title } of hits) counts.set(kindOf(title[1]), (counts.get(kindOf(title[1])) ?? 0) + 1);
  return counts;
}
