import { askHost } from './ask-host.ts';
import { KeepProblem } from './keep-problem.ts';
import type { KeptFile } from './kept-list.ts';
import type { Held } from './plan-download.ts';

/** The header under which a kept file carries its own hash, checked when it was stored. */
const HASH = 'x-kept-hash';
/** What the host said of the bytes on the wire, and no longer holds. */
const OF_THE_WIRE = ['content-encoding', 'content-length', 'vary'];

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return btoa(String.fromCharCode(...digest))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace('=', '');
}

async function store(cache: Cache, address: string, response: Response, needed: number): Promise<void> {
  await cache.put(address, response).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'QuotaExceededError') throw new KeepProblem('room', needed);
    throw error;
  });
}

/** Which files a cache holds, with their hashes. */
export async function heldIn(cache: Cache, base: string): Promise<Held> {
  const requests = await cache.keys();
  const entries = requests.map(async (request): Promise<[string, string]> => {
    const response = await cache.match(request);
    return [new URL(request.url).pathname.slice(base.length), response?.headers.get(HASH) ?? ''];
  });
  return new Map(await Promise.all(entries));
}

/**
 * Fetches a file and stores it, once its content is the announced one.
 * @param needed the room that the whole copy needs, to be told when it lacks
 * @throws KeepProblem; the signal's reason when it is aborted
 */
export async function fetchInto(cache: Cache, base: string, file: KeptFile, needed: number, signal: AbortSignal): Promise<void> {
  const answer = await askHost(base + file.path, signal);
  const bytes = await answer.arrayBuffer().catch(() => undefined);
  signal.throwIfAborted();
  if (!bytes) throw new KeepProblem('network');
  if ((await hashOf(bytes)) !== file.hash) throw new KeepProblem('broken');
  const headers = new Headers(answer.headers);
  for (const name of OF_THE_WIRE) headers.delete(name);
  headers.set(HASH, file.hash);
  await store(cache, base + file.path, new Response(bytes, { headers }), needed);
}

/**
 * Copies a file from whichever cache holds it with this content.
 * @param needed the room that the whole copy needs, to be told when it lacks
 * @returns whether one did
 * @throws KeepProblem when room lacks
 */
export async function copyInto(
  cache: Cache,
  base: string,
  file: KeptFile,
  needed: number,
  others: readonly Cache[],
): Promise<boolean> {
  for (const other of others) {
    const held = await other.match(base + file.path);
    if (held?.headers.get(HASH) !== file.hash) continue;
    await store(cache, base + file.path, held, needed);
    return true;
  }
  return false;
}
