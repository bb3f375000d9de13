import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mentions, parts } from '../catalogue/mentions.ts';
import { textFolders, type ContentText } from '../catalogue/read-content.ts';
import { locales } from '../language/locales.ts';
import { pairsOf } from '../translation/read-pairs.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/** Every entry has its text in both languages. */
export function checkLanguages(content: Content): Problem[] {
  return textFolders.flatMap((folder) =>
    content[folder].flatMap((record) => {
      const there = locales.filter((locale) => existsSync(join(dirname(record.file), `${locale}.mdx`)));
      if (there.length === 2) return [];
      const missing = locales.filter((locale) => !there.includes(locale)).map((locale) => `${locale}.mdx`);
      const cure =
        there.length === 0
          ? 'write both texts, with the same parts and the same ids'
          : `write it beside ${there[0]}.mdx, with the same parts and the same ids`;
      return [{ file: record.file, line: 1, what: `${folder}/${record.id} has no ${missing.join(' and no ')}`, cure }];
    }),
  );
}

const named = (body: string) =>
  mentions(body).flatMap(({ tag, attributes }) => {
    const key = attributes['id'] ?? attributes['n'] ?? attributes['to'] ?? attributes['source'];
    return key === undefined ? [] : [`<${tag} ${key}>`];
  });

function differences(kind: string, one: ContentText, two: ContentText, of: (body: string) => string[]): Problem[] {
  const lacking = [...new Set(of(one.body))].filter((name) => !of(two.body).includes(name));
  return lacking.map((name) => ({
    file: two.file,
    line: two.lineAt(0),
    what: `${kind} ${name} is in ${one.locale}.mdx and not here`,
    cure: `say the same thing in both languages: add it here, or take it out of ${one.file}`,
  }));
}

/** The two languages of a text have the same parts, in the same order, and name the same facts, terms and articles. */
export function checkSisters(content: Content): Problem[] {
  return pairsOf(content.texts).flatMap(({ sides: [fr, vi] }) => {
    const found = [
      ...differences('the part', fr, vi, parts),
      ...differences('the part', vi, fr, parts),
      ...differences('the tag', fr, vi, named),
      ...differences('the tag', vi, fr, named),
    ];
    if (found.length === 0 && parts(fr.body).join() !== parts(vi.body).join()) {
      const cure = `put them in this order: ${parts(fr.body).join(', ')}`;
      return [{ file: vi.file, line: vi.lineAt(0), what: 'the parts are not in the order of fr.mdx', cure }];
    }
    return found;
  });
}

/** Exactly one text of each pair says that it is the translation of the other. */
export function checkStamps(content: Content): Problem[] {
  return pairsOf(content.texts)
    .filter(({ state }) => state.state === 'unstamped')
    .map(({ name, sides: [, vi] }) => ({
      file: vi.file,
      line: 1,
      what: 'neither text of the pair, or both, says that it is the translation of the other',
      cure: `npm run translation:stamp -- ${name}`,
    }));
}
