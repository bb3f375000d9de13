/**
 * Pagefind answers « no result » when a file of its index is lost, waits for ever when one hangs, and takes whatever a
 * captive portal sends. So what it fetches is watched: eight seconds, a good status, and a body that is what it should be.
 */

const PATIENCE = 8000;
let deadline = 0;

/** A reader waits for an answer, not for a file: all that is fetched from now on has to come within eight seconds. */
export const beginWaiting = (): void => {
  deadline = Date.now() + PATIENCE;
};

/** What is loaded otherwise than by a fetch, which nothing else would cut off. Rejects when it does not come in time. */
export async function inTime<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  let clock = 0;
  const late = new Promise<never>((_, reject) => {
    clock = window.setTimeout(() => reject(new Error('too late')), deadline - Date.now());
  });
  return Promise.race([loading, late]).finally(() => clearTimeout(clock));
}

/** The files of the index are gzipped, and begin with these letters once they are not. */
const PACKED = /\.(?:pf_\w+|pagefind)(?:\?|$)/;
const BEGINNING = 'pagefind_dcd';

let lost = 0;

/** How many files of the index did not come, or came broken, since the page was opened. */
export const lostFiles = (): number => lost;

async function unpacked(answer: Response): Promise<Response> {
  const bytes = await answer.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = new Blob([bytes]).stream();
  const whole = isPacked ? await new Response(stream.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer() : bytes;
  const beginning = new TextDecoder().decode(whole.slice(0, BEGINNING.length));
  if (beginning !== BEGINNING) throw new Error('not a file of the index');
  return new Response(whole);
}

/** Watches what is fetched below a folder; what is fetched elsewhere is left alone. */
export function guardFetch(folder: string): void {
  const realFetch = window.fetch;
  window.fetch = async (request, options) => {
    const address = String(request instanceof Request ? request.url : request);
    if (!address.includes(folder)) return realFetch(request, options);
    const stop = new AbortController();
    const clock = setTimeout(() => stop.abort(), deadline - Date.now());
    try {
      const answer = await realFetch(request, { ...options, signal: stop.signal });
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      return PACKED.test(address) ? await unpacked(answer) : await whole(answer);
    } catch (error) {
      lost += 1;
      throw error;
    } finally {
      clearTimeout(clock);
    }
  };
}

/** The answer once its body has come: a body that hangs is cut off as well. */
async function whole(answer: Response): Promise<Response> {
  return new Response(await answer.arrayBuffer(), { headers: answer.headers });
}
