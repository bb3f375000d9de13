import { alone } from './alone.ts';
import { askHost } from './ask-host.ts';
import { copyInto, fetchInto, heldIn } from './copy-files.ts';
import { cacheName, dropIncoming, filesCachesOf, readKept, writeIncoming, writeKept } from './copy-state.ts';
import { KeepProblem } from './keep-problem.ts';
import { bytesOf, filesFor, type KeptFile, type KeptList } from './kept-list.ts';
import { planDownload } from './plan-download.ts';

/** How many files are asked for at once: of the six connections a browser opens to a host, two are left to whoever reads. */
const AT_ONCE = 4;

/** Told after each file: how many bytes of the copy are on the device. */
type Report = (done: number, total: number) => void;

/** Works on several files at once. Throws after one that fails, when those begun have ended: nothing goes on behind. */
async function eachOf(files: readonly KeptFile[], work: (file: KeptFile) => Promise<void>): Promise<void> {
  // A generator, not the list: the lane that throws ends it for all.
  const waiting = (function* () {
    yield* files;
  })();
  const lane = async () => {
    for (const file of waiting) await work(file);
  };
  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, lane));
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}

async function fetchList(base: string, signal: AbortSignal): Promise<KeptList> {
  const answer = await askHost(`${base}offline/files.json`, signal);
  const list = await (answer.json() as Promise<KeptList>).catch(() => undefined);
  if (!list?.files) throw new KeepProblem('broken');
  return list;
}

/** Throws when the browser says that it has no room; it may be wrong, and then storing tells. */
async function checkRoom(needed: number): Promise<void> {
  const { quota, usage } = await navigator.storage.estimate();
  if (quota !== undefined && usage !== undefined && quota - usage < needed) throw new KeepProblem('room', needed);
}

/** Brings files into a cache: what is there stays, what another cache holds is copied, the rest is fetched. */
async function fill(base: string, name: string, files: KeptFile[], signal: AbortSignal, report: Report): Promise<void> {
  const cache = await caches.open(name);
  const otherNames = (await filesCachesOf(base)).filter((other) => other !== name);
  const others = await Promise.all(otherNames.map((other) => caches.open(other)));
  const held = await Promise.all(others.map((other) => heldIn(other, base)));
  const plan = planDownload(files, await heldIn(cache, base), held);
  const total = bytesOf(files);
  const needed = total - bytesOf(plan.there);
  await checkRoom(needed);
  let done = total - needed;
  report(done, total);
  const stored = ({ bytes }: KeptFile) => report((done += bytes), total);
  await eachOf(plan.copied, async (file) => {
    // What was there when it was planned may be gone since: browsers clear what they like.
    const isCopied = await copyInto(cache, base, file, needed, others);
    if (!isCopied) await fetchInto(cache, base, file, needed, signal);
    stored(file);
  });
  await eachOf(plan.fetched, async (file) => {
    await fetchInto(cache, base, file, needed, signal);
    stored(file);
  });
}

async function startWorker(base: string): Promise<void> {
  await navigator.serviceWorker.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' }).catch(() => {
    throw new KeepProblem('network');
  });
  await navigator.serviceWorker.ready;
}

/**
 * Fetches a copy of the site, whole, and only then puts it in the place of the one that was kept. Cut off at any moment, it
 * leaves that one as it was; called again, it fetches only what lacks. When room lacks, what was fetched is deleted.
 * @param base the folder the site is served from
 * @param choices what to keep (see choices.ts)
 * @param signal stops the fetching, which can be continued
 * @throws KeepProblem; the signal's reason when it is aborted
 */
export const downloadCopy = (base: string, choices: string[], signal: AbortSignal, report: Report): Promise<void> =>
  alone(base, async () => {
    const list = await fetchList(base, signal);
    const cache = cacheName(base, list.version, choices);
    if ((await readKept(base))?.cache === cache) return;
    const files = filesFor(list, choices);
    await writeIncoming(base, { choices, cache });
    try {
      await fill(base, cache, files, signal, report);
    } catch (error) {
      if (error instanceof KeepProblem && error.reason === 'room') await dropIncoming(base);
      throw error;
    }
    await startWorker(base);
    await writeKept(base, { version: list.version, day: list.day, choices, bytes: bytesOf(files), cache });
    await dropIncoming(base);
  });
