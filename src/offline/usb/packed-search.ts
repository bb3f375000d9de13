import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'rolldown';
import type { Locale } from '../../language/locales.ts';

/** These become code; every other file of the index is data that Pagefind asks for. */
const CODE = ['pagefind.js', 'titles.json', 'more.json'];

/** The files of an index in base64, by their path in its folder. */
function packedFiles(folder: string): Record<string, string> {
  const names = globSync('**/*.*', { cwd: folder }).map((name) => name.replaceAll('\\', '/'));
  const data = names.filter((name) => !CODE.includes(name)).sort();
  return Object.fromEntries(data.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}

/**
 * The search of one language as one classic script. It fills `window.packedSearch[locale]` with `pagefind` (what
 * pagefind.js exports; its `basePath` is `pack:/pagefind/<locale>/`), `titles` and `more`.
 * @param folder the index of this language: pagefind.js, pagefind-entry.json, titles.json, more.json, index/, fragment/…
 * @throws when one of these files is not there
 */
export async function packedSearch(folder: string, locale: Locale): Promise<string> {
  for (const name of [...CODE, 'pagefind-entry.json']) {
    if (existsSync(join(folder, name))) continue;
    throw new Error(`The copy needs ${join(folder, name)}. In astro.config.mjs, let the search index come before the copy.`);
  }
  const imported = (name: string) => JSON.stringify(resolve(folder, name));
  const sources: Record<string, string> = {
    'packed:search': `import * as pagefind from ${imported('pagefind.js')};
      import titles from ${imported('titles.json')};
      import more from ${imported('more.json')};
      (window.packedSearch ??= {}).${locale} = { pagefind, titles, more };`,
    'packed:files': `export default ${JSON.stringify(packedFiles(folder))};`,
  };
  const { output } = await build({
    input: 'packed:search',
    write: false,
    plugins: [{ name: 'packed', resolveId: (id) => (id in sources ? id : null), load: (id) => sources[id] ?? null }],
    transform: {
      define: { 'import.meta.url': JSON.stringify(`pack:/pagefind/${locale}/pagefind.js`) },
      inject: { fetch: [resolve('src/offline/usb/packed-files.client.ts'), 'fetch'] },
    },
    output: { format: 'iife', minify: true },
  });
  return output[0].code;
}
