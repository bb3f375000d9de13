import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'cheerio';
import { close, createIndex } from 'pagefind';
import { minifySync } from 'rolldown/utils';
import { locales, type Locale } from '../language/locales.ts';
import { documentsOf, type SearchDocument } from './documents.ts';
import type { OtherNames } from './other-names.ts';
import { searchableCopy } from './searchable-copy.ts';
import { confusable } from './slips.ts';
import type { More, Title } from './title.ts';

/** The parts of Pagefind that the site does not use: its interfaces, and the worker that `noWorker` leaves out. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

function sound<T extends { errors: string[] }>(answer: T, doing: string): T {
  if (answer.errors.length) throw new Error(`Pagefind failed while ${doing}: ${answer.errors.join('; ')}`);
  return answer;
}

/** Every document of a built site. */
const documentsIn = (dist: string): SearchDocument[] =>
  globSync('**/*.html', { cwd: dist })
    .sort()
    .flatMap((file) =>
      documentsOf(file.replaceAll('\\', '/').replace(/index\.html$/, ''), readFileSync(join(dist, file), 'utf8')),
    );

/** The id and the address of a fragment of the index: a gzipped file, « pagefind_dcd » and then JSON. */
function fragment(path: string, content: Uint8Array): [address: string, id: string] {
  const { url } = JSON.parse(gunzipSync(content).subarray('pagefind_dcd'.length).toString()) as { url: string };
  return [url, path.replace(/^.*\/|\.[^.]*$/g, '')];
}

/** Indexes the documents of one language, and writes the index and its titles. */
async function writeIndex(
  locale: Locale,
  documents: SearchDocument[],
  names: Map<string, OtherNames>,
  folder: string,
): Promise<void> {
  const { index } = sound(await createIndex({}), 'starting');
  if (!index) throw new Error('Pagefind gave no index');
  for (const { address, html } of documents) {
    sound(await index.addHTMLFile({ url: address, content: searchableCopy(html) }), `reading ${address}`);
  }
  const { files } = sound(await index.getFiles(), 'writing');
  const kept = files.filter(({ path }) => !UNUSED.test(path));
  for (const { path, content } of kept) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    // Pagefind writes its own code at length.
    const isCode = path.endsWith('.js');
    writeFileSync(join(folder, path), isCode ? minifySync(path, new TextDecoder().decode(content)).code : content);
  }
  const ids = new Map(
    kept.filter(({ path }) => path.startsWith('fragment/')).map(({ path, content }) => fragment(path, content)),
  );
  const namesOf = (address: string) => names.get(address) ?? { own: [], foreign: [] };
  const titles = documents.map(({ address, title }): Title => {
    const id = ids.get(address);
    if (!id) throw new Error(`Pagefind made no fragment for ${address}: is its text empty?`);
    const { own, articles } = namesOf(address);
    return articles ? [id, address, title, own, articles] : [id, address, title, own];
  });
  const texts = documents.map(({ html }) => load(html).text());
  const more: More = {
    foreign: documents.map(({ address }) => namesOf(address).foreign),
    written: confusable(locale, titles, texts),
  };
  writeFileSync(join(folder, 'titles.json'), JSON.stringify(titles));
  writeFileSync(join(folder, 'more.json'), JSON.stringify(more));
}

/**
 * Indexes a built site from a searchable copy of each document: one index a language, in `pagefind/fr/` and `pagefind/vi/`.
 * @param dist the folder of the built site
 * @param namesOf the other names of the documents of a language, by address
 * @returns how many documents each language has in its index
 * @throws when Pagefind reports an error, a document has no text, or the languages are not those of the site
 */
export async function buildIndex(
  dist: string,
  namesOf: (locale: Locale) => Map<string, OtherNames>,
): Promise<Record<Locale, number>> {
  const documents = documentsIn(dist);
  const found = [...new Set(documents.map(({ locale }) => locale))].sort();
  if (found.join() !== [...locales].sort().join()) {
    throw new Error(
      `The search index has the languages "${found.join(', ')}"; it needs ${locales.join(' and ')}. Look at <html lang> and data-pagefind-body.`,
    );
  }
  const counts = { fr: 0, vi: 0 };
  try {
    for (const locale of locales) {
      const own = documents.filter((document) => document.locale === locale);
      await writeIndex(locale, own, namesOf(locale), join(dist, 'pagefind', locale));
      counts[locale] = own.length;
    }
  } finally {
    await close();
  }
  return counts;
}
