import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mentions, parts } from '../catalogue/mentions.ts';
import type { ContentText } from '../catalogue/read-content.ts';
import { locales, other } from '../language/locales.ts';
import { text } from '../schemas/text.ts';
import { translationState, type Side } from '../translation/state.ts';
import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

const sideOf = ({ locale, head, body }: ContentText): Side => ({ locale, body, head: text.safeParse(head).data ?? {} });

/** The texts of an entry, French first; a language that is missing is reported by `checkLanguages`. */
export function pairsOf(content: Content): (readonly [ContentText, ContentText])[] {
  return content.texts.flatMap((fr) => {
    const vi = content.texts.find((text) => text.folder === fr.folder && text.id === fr.id && text.locale === 'vi');
    return fr.locale === 'fr' && vi ? [[fr, vi] as const] : [];
  });
}

/** Every entry has its text in both languages, unless its record says that it waits for one. */
export function checkLanguages(content: Content): Problem[] {
  return (['articles', 'chapters', 'messages', 'pages'] as const).flatMap((folder) =>
    content[folder].flatMap((record) => {
      const there = locales.filter((locale) => existsSync(join(dirname(record.file), `${locale}.mdx`)));
      const waits = folder === 'articles' ? (record.data as { waiting?: boolean }).waiting : folder === 'chapters';
      if (there.length === 2 || (there.length === 0 && waits)) return [];
      const missing = locales.filter((locale) => !there.includes(locale)).map((locale) => `${locale}.mdx`);
      const cure =
        folder === 'articles' && there.length === 0
          ? 'write both texts, or say "waiting: true" in article.yaml'
          : `write it beside ${there.map((locale) => `${locale}.mdx`).join('')}, with the same parts and the same ids`;
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
  return pairsOf(content).flatMap(([fr, vi]) => {
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
  return pairsOf(content).flatMap(([fr, vi]) => {
    if (translationState([sideOf(fr), sideOf(vi)]).state !== 'unstamped') return [];
    const what = 'neither text of the pair, or both, says that it is the translation of the other';
    return [{ file: vi.file, line: 1, what, cure: `npm run translation:stamp -- ${vi.folder}/${vi.id}` }];
  });
}

/** The pairs whose translation is older than its source: told to the reader and to the author, not an error. */
export function outdatedPairs(content: Content): { translation: ContentText; fingerprint: string }[] {
  return pairsOf(content).flatMap((pair) => {
    const found = translationState([sideOf(pair[0]), sideOf(pair[1])]);
    const translation = found.state === 'outdated' && pair.find((side) => side.locale === other(found.from));
    return translation ? [{ translation, fingerprint: found.fingerprint }] : [];
  });
}
