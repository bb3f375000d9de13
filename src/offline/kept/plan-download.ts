import type { KeptFile } from './kept-list.ts';

/** What a cache holds: the hash of each file, by its path. */
export type Held = ReadonlyMap<string, string>;

export interface Plan {
  /** Already in the new copy. */
  there: KeptFile[];
  /** In another cache of this device, with the same content. */
  copied: KeptFile[];
  fetched: KeptFile[];
}

/**
 * Decides, for each file of a copy, whether it is there, can be copied, or must be fetched.
 * @param files the files of the copy
 * @param incoming what its cache holds, from a fetching that was cut off
 * @param others what the other caches hold: the copy that is read, or an older one that was never finished
 */
export function planDownload(files: readonly KeptFile[], incoming: Held, others: readonly Held[]): Plan {
  const plan: Plan = { there: [], copied: [], fetched: [] };
  for (const file of files) {
    const isIn = (held: Held) => held.get(file.path) === file.hash;
    plan[isIn(incoming) ? 'there' : others.some(isIn) ? 'copied' : 'fetched'].push(file);
  }
  return plan;
}
