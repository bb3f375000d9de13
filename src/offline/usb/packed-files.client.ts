/** Pagefind’s `fetch` in a copy: a disk answers no request, so the files of the index travel in the same script. */
import files from 'packed:files';

/**
 * The answer that a server would give for a file of the index.
 * @param address where Pagefind looks for it: `pack:/pagefind/fr/index/fr_1a2b.pf_index?ts=1`
 */
export async function fetch(address: string): Promise<Response> {
  const [, name = ''] = address.match(/^pack:\/pagefind\/[a-z]+\/([^?]*)/) ?? [];
  const base64 = files[name];
  if (base64 === undefined) return new Response(null, { status: 404 });
  return new Response(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
}
