import { createHash } from 'node:crypto';

/** A short hash of a text, blind to spaces and line breaks: eight hexadecimal characters. */
export function fingerprint(body: string, discuss: readonly string[] = []): string {
  const words = [body, ...discuss].join(' ').normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(words).digest('hex').slice(0, 8);
}
