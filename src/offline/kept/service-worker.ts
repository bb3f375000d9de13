/**
 * Reads the kept copy of the site, when the reader has asked for one; it keeps nothing by itself. It knows no version: the
 * copy's entry in Cache Storage says which cache is read, so this file rarely changes and fits older copies as well.
 */
import { answer } from './answer.ts';
import { readKept } from './copy-state.ts';

/** What is used here of a service worker's own types, which cannot stand beside those of a page. */
interface Worker extends EventTarget {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void>; get: (id: string) => Promise<{ url: string } | undefined> };
  skipWaiting: () => Promise<void>;
}
interface WorkerEvent extends Event {
  request: Request;
  clientId: string;
  respondWith: (response: Promise<Response>) => void;
  waitUntil: (work: Promise<void>) => void;
}

const worker = globalThis as unknown as Worker;
const scope = new URL(worker.registration.scope);
const on = (event: string, listener: (event: WorkerEvent) => void) =>
  worker.addEventListener(event, (e) => listener(e as WorkerEvent));

async function kept(path: string): Promise<Response | undefined> {
  const copy = await readKept(scope.pathname);
  return copy && caches.match(path, { cacheName: copy.cache });
}

async function answerTo({ request, clientId }: WorkerEvent, url: URL): Promise<Response> {
  const asking = request.mode === 'navigate' ? undefined : await worker.clients.get(clientId);
  const sources = { kept, network: () => fetch(request) };
  return answer(url, asking && new URL(asking.url).pathname, scope.pathname, sources);
}

on('install', (event) => event.waitUntil(worker.skipWaiting()));
on('activate', (event) => event.waitUntil(worker.clients.claim()));
on('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const ours = url.origin === scope.origin && url.pathname.startsWith(scope.pathname);
  // What is asked with « no-store » is asked of the host itself: the fetching of a newer copy (copy-files.ts).
  if (request.method !== 'GET' || !ours || request.cache === 'no-store') return;
  event.respondWith(answerTo(event, url));
});
