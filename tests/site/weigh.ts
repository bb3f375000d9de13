/** What a page weighs: bytes after brotli (fonts are compressed already), by kind. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { DIST, pages, type BuiltPage } from './dist.ts';

/** The kinds of pages that are weighed together. */
export const types = ['article', 'side by side', 'chapter', 'message', 'lesson', 'case', 'list', 'other'] as const;

export interface Weight {
  address: string;
  type: (typeof types)[number];
  html: number;
  css: number;
  script: number;
  fonts: number;
  fontFiles: number;
}

const sizes = new Map<string, number>();
const brotli = (name: string, bytes: Buffer): number => {
  const known = sizes.get(name);
  if (known !== undefined) return known;
  const size = brotliCompressSync(bytes).length;
  sizes.set(name, size);
  return size;
};
const fileSize = (address: string) => brotli(address, readFileSync(join(DIST, address)));
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

function typeOf(address: string): Weight['type'] {
  if (/^\/(fr\/articles|vi\/dieu)\/\d+\/$/.test(address)) return 'article';
  if (/\/(face-a-face|song-ngu)\/$/.test(address)) return 'side by side';
  if (/^\/(fr\/chapitres|vi\/chuong)\/\d\/$/.test(address)) return 'chapter';
  if (/^\/(fr\/messages|vi\/thong-diep)\/[^/]+\/$/.test(address)) return 'message';
  if (/^\/(fr\/cas|vi\/tinh-huong)\/[^/]+\/$/.test(address)) return 'case';
  if (/^\/(fr\/lecons|vi\/bai-hoc)\/[^/]+\//.test(address)) return 'lesson';
  if (
    /\/(chronologie|dong-thoi-gian|etats|quoc-gia|questions|hoi-dap|famille|doi-chieu|glossaire|thuat-ngu|chiffres|so-lieu|sources|nguon)\/$/.test(
      address,
    )
  )
    return 'list';
  return 'other';
}

/** The static imports of a script, and theirs: what the browser fetches with it. */
function withImports(script: string, seen = new Set<string>()): Set<string> {
  if (seen.has(script)) return seen;
  seen.add(script);
  for (const [, path = ''] of readFileSync(join(DIST, script), 'utf8').matchAll(/(?:from|import)\s*["']([^"']+\.js)["']/g)) {
    withImports(new URL(path, `http://x${script}`).pathname, seen);
  }
  return seen;
}

function weigh({ address, file, html, $ }: BuiltPage): Weight {
  const css = $('link[rel=stylesheet]')
    .map((_, node) => $(node).attr('href') ?? '')
    .get();
  const scripts = $('script[src]')
    .toArray()
    .reduce((all, node) => withImports($(node).attr('src') ?? '', all), new Set<string>());
  const fonts = new Set([...html.matchAll(/url\("?([^")]+\.woff2)"?\)/g)].map(([, url]) => url ?? ''));
  return {
    address,
    type: typeOf(address),
    html: brotli(file, Buffer.from(html)),
    css: sum(css.map(fileSize)),
    script: sum([...scripts].map(fileSize)),
    fonts: sum([...fonts].map((font) => readFileSync(join(DIST, font)).length)),
    fontFiles: fonts.size,
  };
}

/** The weight of every page. */
export const weighAll = (): Weight[] => pages.map(weigh);
