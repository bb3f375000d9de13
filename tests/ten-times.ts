/** A site ten times larger, for measuring how search grows: the pages of a built site with their sentences dealt anew. */
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { load } from 'cheerio';
import { buildIndex } from '../src/search/build-index.ts';

/** Numbers from 0 to 1, the same at every run (mulberry32). */
function dealer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One word in ten is turned around: a larger site has more words. */
const reworded = (text: string, deal: () => number) =>
  text.replace(/\p{L}{5,}/gu, (word) => (deal() < 0.1 ? [...word].reverse().join('') : word));

/** A page with its texts dealt from all those of its language, under the number of its copy. */
function dealt(html: string, texts: readonly string[], copy: number, deal: () => number): string {
  const $ = load(html);
  $('main :is(p, dd, li):not(:has(p, li, dd))').each((_, node) => {
    $(node).text(reworded(texts[Math.floor(deal() * texts.length)] ?? '', deal));
  });
  const heading = $('main h1');
  heading.attr('data-title', `${heading.attr('data-title') ?? heading.text().trim()} ${copy}`);
  $('main :is(h2, h3)').append(` ${copy}`);
  // An entry without a text of its own would be in no index.
  $('main [data-search-entry]').append(`<p>${reworded(texts[Math.floor(deal() * texts.length)] ?? '', deal)}</p>`);
  return $.html();
}

/**
 * Writes such a site into a folder of its own, with its search index.
 * @param dist the built site
 * @returns the folder, and how many documents each language has
 */
export async function tenTimes(dist: string): Promise<{ folder: string; documents: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'ten-times-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  cpSync(dist, folder, { recursive: true, filter: (path) => !/[\\/](pagefind|downloads)$/.test(path) });
  const files = globSync('{fr,vi}/**/index.html', { cwd: dist }).sort();
  const textsOf = (locale: string) =>
    files
      .filter((file) => file.startsWith(locale))
      .flatMap((file) => {
        const $ = load(readFileSync(join(dist, file), 'utf8'));
        return $('main :is(p, dd, li):not(:has(p, li, dd))')
          .toArray()
          .map((node) => $(node).text().trim());
      });
  const texts: Record<string, string[]> = { fr: textsOf('fr'), vi: textsOf('vi') };
  const deal = dealer(68);
  for (const file of files) {
    const html = readFileSync(join(dist, file), 'utf8');
    for (let copy = 2; copy <= 10; copy += 1) {
      const path = join(folder, file.replace(/index\.html$/, ''), `copy-${copy}`, 'index.html');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, dealt(html, texts[file.slice(0, 2)] ?? [], copy, deal));
    }
  }
  const { fr } = await buildIndex(folder, () => new Map());
  return { folder, documents: fr };
}
