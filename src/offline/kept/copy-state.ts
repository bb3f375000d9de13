/**
 * What this device keeps, as Cache Storage knows it. One small cache holds two entries: which copy is read (`kept`), and which
 * is being fetched (`incoming`). The files of each copy stand in a cache of their own. A copy is read from the moment that its
 * entry is written, and that is one write: there is no half-old copy. All names hold the base: other sites may share the host.
 */

/** A whole copy. */
export interface Copy {
  version: string;
  day: string;
  choices: string[];
  bytes: number;
  cache: string;
}

/** A copy that is being fetched, or whose fetching was cut off. */
export interface Incoming {
  choices: string[];
  cache: string;
}

export interface CopyState {
  kept?: Copy;
  incoming?: Incoming;
}

const stateCache = (base: string) => `kept:${base}`;
const filesCaches = (base: string) => `files:${base}:`;

/** The cache of a copy: the same version and choices are the same copy, so that a fetching that was cut off is found again. */
export const cacheName = (base: string, version: string, choices: readonly string[]): string =>
  filesCaches(base) + [version, ...[...choices].sort()].join('+');

async function read<Entry>(base: string, entry: string): Promise<Entry | undefined> {
  const found = await caches.match(`${base}offline/${entry}`, { cacheName: stateCache(base) });
  return found && ((await found.json()) as Entry);
}

async function write(base: string, entry: string, value: unknown): Promise<void> {
  await (await caches.open(stateCache(base))).put(`${base}offline/${entry}`, new Response(JSON.stringify(value)));
}

/** The copy that is read, if there is one. */
export const readKept = (base: string): Promise<Copy | undefined> => read<Copy>(base, 'kept');

/** What is kept and what is being fetched. */
export async function readState(base: string): Promise<CopyState> {
  const [kept, incoming] = await Promise.all([readKept(base), read<Incoming>(base, 'incoming')]);
  // Both name the same cache when the tab was closed right after the switch.
  return { ...(kept && { kept }), ...(incoming && incoming.cache !== kept?.cache && { incoming }) };
}

/** Writes that a copy is being fetched. */
export const writeIncoming = (base: string, incoming: Incoming): Promise<void> => write(base, 'incoming', incoming);

/** The switch: from now on this copy is read. */
export const writeKept = (base: string, kept: Copy): Promise<void> => write(base, 'kept', kept);

/** The caches that hold files, of whatever copy. */
export const filesCachesOf = async (base: string): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(filesCaches(base)));

/** Forgets what was being fetched, and every file that the kept copy does not hold. */
export async function dropIncoming(base: string): Promise<void> {
  const kept = await readKept(base);
  const others = (await filesCachesOf(base)).filter((name) => name !== kept?.cache);
  await Promise.all(others.map((name) => caches.delete(name)));
  await (await caches.open(stateCache(base))).delete(`${base}offline/incoming`);
}

/** Removes all that this site keeps on the device, and its service worker. */
export async function removeAll(base: string): Promise<void> {
  // First what says that there is a copy: a removal that is cut off leaves no copy with holes.
  await caches.delete(stateCache(base));
  await Promise.all((await filesCachesOf(base)).map((name) => caches.delete(name)));
  await (await navigator.serviceWorker.getRegistration(base))?.unregister();
}
