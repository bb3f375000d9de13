import { KeepProblem } from './keep-problem.ts';
import type { SiteVersion } from './kept-list.ts';

/** How long a reader waits at most to hear whether there is something newer, in milliseconds. */
const PATIENCE = 10_000;

/**
 * Asks the host itself, past the service worker and the browser's cache.
 * @throws KeepProblem when there is no network, or the answer is an error or leads elsewhere (a portal's door); the signal's
 * reason when it is aborted
 */
export async function askHost(address: string, signal: AbortSignal): Promise<Response> {
  const answer = await fetch(address, { cache: 'no-store', redirect: 'manual', signal }).catch(() => undefined);
  signal.throwIfAborted();
  if (!answer) throw new KeepProblem('network');
  if (!answer.ok) throw new KeepProblem('broken');
  return answer;
}

/** The version that the host has; nothing when it cannot be asked, or answers something else. */
export async function askVersion(base: string): Promise<SiteVersion | undefined> {
  try {
    const answer = await askHost(`${base}offline/version.json`, AbortSignal.timeout(PATIENCE));
    return (await answer.json()) as SiteVersion;
  } catch {
    return undefined;
  }
}
