/**
 * npm run translation:stamp -- articles/7 [articles/8 …]   « I have read the two texts, they agree »
 * npm run translation:stamp -- --all                       the same for every pair that is not current
 *
 * Writes the fingerprint of the source into the head of its translation; a pair without a stamp takes French as the source.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { other } from '../language/locales.ts';
import { text } from '../schemas/text.ts';
import { fingerprint } from './fingerprint.ts';
import { readPairs, type Pair } from './read-pairs.ts';

/** The source of an MDX file without its stamp. */
const bare = (source: string): string => source.replace(/^(---\n(?:[\s\S]*?\n)?)translation:.*\n(?: {2}.*\n)*/, '$1');

/** The source of an MDX file with its stamp written, or written anew; a file without a head is given one. */
export function stamped(source: string, from: string, print: string): string {
  const head = `---\ntranslation:\n  from: ${from}\n  fingerprint: '${print}'\n`;
  return source.startsWith('---\n') ? bare(source).replace(/^---\n/, head) : `${head}---\n\n${source}`;
}

function stamp({ name, sides, state }: Pair): void {
  const from = state.state === 'unstamped' ? 'fr' : state.from;
  const source = sides.find(({ locale }) => locale === from);
  const translation = sides.find(({ locale }) => locale === other(from));
  if (!source || !translation) throw new Error(`${name} has no ${from}.mdx`);
  const print = fingerprint(source.body, text.parse(source.head).discuss);
  // One text of a pair carries the stamp, never both.
  if (text.parse(source.head).translation) writeFileSync(source.file, bare(readFileSync(source.file, 'utf8')));
  writeFileSync(translation.file, stamped(readFileSync(translation.file, 'utf8'), from, print));
  console.log(`${translation.file}: says what ${source.file} says (${print})`);
}

if (import.meta.main) {
  const asked = process.argv.slice(2);
  const pairs = readPairs();
  const unknown = asked.filter((name) => name !== '--all' && !pairs.some((pair) => pair.name === name));
  if (asked.length === 0 || unknown.length > 0) {
    console.error(
      `Write: npm run translation:stamp -- articles/7${unknown.length ? `\nThere is no pair named ${unknown.join(', ')}` : ''}`,
    );
    process.exit(1);
  }
  pairs
    .filter(({ name, state }) => asked.includes(name) || (asked.includes('--all') && state.state !== 'current'))
    .forEach(stamp);
}
