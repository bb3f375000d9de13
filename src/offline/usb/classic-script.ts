import { basename } from 'node:path';
import { build } from 'rolldown';

/**
 * A short name in the copy for a module of the site: `_astro/SiteHeader.astro_astro_type_script_index_0_lang.COgtNQDr.js`
 * is `scripts/site-header-cogtnqdr.js`. The end tells apart two scripts of one component.
 */
export function classicName(module: string): string {
  const parts = basename(module, '.js').split('.');
  const name = [parts[0], parts.at(-1)]
    .join('-')
    .replace(/([a-z0-9])(?=[A-Z])/, '$1-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `scripts/${name}.js`;
}

/**
 * A module with everything it imports as one classic script: no browser runs a module from a disk. Two modules that share
 * a third each get their own.
 * @param file the module, on the disk
 * @throws when one of its imports is lost
 */
export async function classicScript(file: string): Promise<string> {
  const { output } = await build({
    input: file,
    write: false,
    output: { format: 'iife', codeSplitting: false, minify: true },
    onLog: (_level, log) => {
      if (log.code === 'UNRESOLVED_IMPORT') throw new Error(`${file}: ${log.message}`);
    },
  });
  return output[0].code;
}
