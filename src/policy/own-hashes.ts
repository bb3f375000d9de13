import { createHash } from 'node:crypto';

const POLICY = /(<meta http-equiv="content-security-policy" content=")([^"]*)/;
/** What stands in the page itself, between its tags; of a script with a file, that is nothing. A block of data runs nothing. */
const INLINE = /<(style|script)\b(?![^>]*application\/ld\+json)[^>]*>([\s\S]*?)<\/\1>/g;
const HASH = / '(sha256-[^']+)'/g;

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

/**
 * A built page whose policy lets run the styles and scripts that stand in it, and no others. Astro writes the hashes of the
 * whole site into each page: they cannot be compressed, and let in what the page does not use.
 * @param file where the page stands in the site, for the error
 * @throws when something stands in the page that its policy does not know: the browser would leave it out
 */
export function ownHashes(file: string, html: string): string {
  const own = new Set([...html.matchAll(INLINE)].filter(([, , text]) => text).map(([, , text = '']) => hashOf(text)));
  return html.replace(POLICY, (_, start: string, policy: string) => {
    const unknown = [...own].find((hash) => !policy.includes(hash));
    if (unknown)
      throw new Error(
        `${file} holds a style or a script whose hash (${unknown}) is not in its policy. Give it a file of its own.`,
      );
    return start + policy.replace(HASH, (written: string, hash: string) => (own.has(hash) ? written : ''));
  });
}
