import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { locales } from '../language/locales.ts';
import { searchableCopy } from './searchable-copy.ts';

/** The parts of Pagefind that the site does not use: its interfaces, and the worker that `noWorker` leaves out. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

function sound<T extends { errors: string[] }>(answer: T, doing: string): T {
  if (answer.errors.length) throw new Error(`Pagefind failed while ${doing}: ${answer.errors.join('; ')}`);
  return answer;
}

/**
 * Indexes a built site from a searchable copy of each page: one index a language.
 * @param dist the folder of the built site
 * @returns how many pages each language has in the index
 * @throws when Pagefind reports an error, or a language has no page
 */
export async function buildIndex(dist: string): Promise<Record<string, number>> {
  const { index } = sound(await createIndex({}), 'starting');
  if (!index) throw new Error('Pagefind gave no index');
  try {
    const pages: Record<string, number> = {};
    for (const file of globSync('**/*.html', { cwd: dist }).sort()) {
      const html = readFileSync(join(dist, file), 'utf8');
      if (!html.includes('data-pagefind-body')) continue;
      const [, language = ''] = html.match(/<html[^>]* lang="([^"]*)"/) ?? [];
      sound(await index.addHTMLFile({ sourcePath: file, content: searchableCopy(html) }), `reading ${file}`);
      pages[language] = (pages[language] ?? 0) + 1;
    }
    if (Object.keys(pages).sort().join() !== [...locales].sort().join()) {
      throw new Error(
        `The search index has the languages "${Object.keys(pages).join(', ')}"; it needs ${locales.join(' and ')}. Look at <html lang> and data-pagefind-body.`,
      );
    }
    for (const { path, content } of sound(await index.getFiles(), 'writing').files) {
      if (UNUSED.test(path)) continue;
      mkdirSync(dirname(join(dist, 'pagefind', path)), { recursive: true });
      writeFileSync(join(dist, 'pagefind', path), content);
    }
    return pages;
  } finally {
    await close();
  }
}

/** Build step: writes the search index into the built site. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const pages = await buildIndex(fileURLToPath(dir));
        logger.info(
          Object.entries(pages)
            .map(([language, count]) => `${count} pages in ${language}`)
            .join(', '),
        );
      },
    },
  };
}
