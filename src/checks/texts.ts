import { mentions, parts } from '../catalogue/mentions.ts';
import type { Folder } from '../catalogue/read-content.ts';
import { recordsOf, type Content } from './content.ts';
import type { Problem } from './problem.ts';

/** The parts of each kind of text, in order; those with a question mark may be left out. */
const expected: Partial<Record<Folder, string[]>> = {
  articles: ['contenu', 'exemple', 'raison', 'limites', 'debat?', 'famille'],
  chapters: ['but', 'ensemble', 'limites'],
  messages: ['dit', 'sens', 'articles', 'debat'],
  lessons: ['savoir', 'deroulement', 'dix-minutes', 'sans-ordinateur', 'maison', 'plus-loin'],
};

const words = (text: string) =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Every text has its parts, in order, each heading with its id. */
export function checkParts(content: Content): Problem[] {
  return content.texts.flatMap(({ folder, file, body, lineAt }) => {
    const bare = [...body.matchAll(/^#{1,6} (?!.*\{#[a-z0-9-]+\}\s*$).*$/gm)].map((match) => ({
      file,
      line: lineAt(match.index),
      what: `the heading "${match[0]}" has no id`,
      cure: 'end it with {#name}: the same id in both languages; see content/README.md',
    }));
    const wanted = expected[folder];
    if (!wanted) return bare;
    const all = wanted.map((id) => id.replace('?', ''));
    const found = parts(body);
    const lacking = wanted.filter((id) => !id.endsWith('?') && !found.includes(id));
    const order = `the parts are, in this order: ${wanted.join(', ')}`;
    return [
      ...bare,
      ...lacking.map((id) => ({ file, line: lineAt(0), what: `the part {#${id}} is missing`, cure: order })),
      ...found
        .filter((id) => !all.includes(id))
        .map((id) => ({ file, line: lineAt(0), what: `{#${id}} is not a part of such a text`, cure: order })),
      ...(all.filter((id) => found.includes(id)).join() === found.filter((id) => all.includes(id)).join()
        ? []
        : [{ file, line: lineAt(0), what: `the parts stand as ${found.join(', ')}`, cure: order }]),
    ];
  });
}

const limits = { fr: 25, vi: 40 } as const;

/** The one sentence is short enough for a 13-year-old: 25 words in French, 40 syllables in Vietnamese. */
export function checkSentences(content: Content): Problem[] {
  return recordsOf(content, 'articles').flatMap(({ record, data }) =>
    (['fr', 'vi'] as const)
      .filter((locale) => words(data.inOneSentence[locale]) > limits[locale])
      .map((locale) => ({
        file: record.file,
        line: record.lineOf(['inOneSentence', locale]),
        what: `the one sentence has ${words(data.inOneSentence[locale])} words in ${locale}`,
        cure: `shorten it to ${limits[locale]} at most`,
      })),
  );
}

const inside = (body: string, tag: string, index: number) =>
  body.slice(body.indexOf('>', index) + 1, body.indexOf(`</${tag}>`, index));

/** A debate has two positions, each with a date; a spoken quotation has 15 words at most. */
export function checkDebatesAndQuotes(content: Content): Problem[] {
  return content.texts.flatMap(({ file, body, lineAt }) =>
    mentions(body).flatMap(({ tag, attributes, index }): Problem[] => {
      const at = { file, line: lineAt(index) };
      if (tag === 'Debate') {
        const positions = mentions(inside(body, 'Debate', index)).filter((mention) => mention.tag === 'Position').length;
        if (positions !== 2)
          return [{ ...at, what: `this debate has ${positions} position(s)`, cure: 'give two <Position>, with the same weight' }];
      }
      if (tag === 'Position' && !(attributes['holder'] && attributes['when'])) {
        return [
          { ...at, what: 'a position without a holder or a date', cure: 'write <Position holder="…" source="…" when="YYYY-MM">' },
        ];
      }
      if (tag === 'Quote' && words(inside(body, 'Quote', index)) > 15) {
        return [{ ...at, what: 'a quotation of more than 15 words', cure: 'quote less, and tell the rest in your own words' }];
      }
      return [];
    }),
  );
}

/** A picture in a text says what it shows. */
export function checkPictures(content: Content): Problem[] {
  return content.texts.flatMap(({ file, body, lineAt }) =>
    [...body.matchAll(/!\[\s*\]\(([^)]*)\)|<img\b(?![^>]*\balt=)[^>]*>/g)].map((match) => ({
      file,
      line: lineAt(match.index),
      what: `the picture ${match[1] ?? ''} has no text alternative`,
      cure: 'say what it shows: ![A hand signs a book](picture.jpg)',
    })),
  );
}

/** A link to a part of the same text leads to a part that exists. */
export function checkAnchors(content: Content): Problem[] {
  return content.texts.flatMap(({ file, body, lineAt }) => {
    const ids = [...body.matchAll(/\{#([a-z0-9-]+)\}/g)].map(([, id]) => id);
    return [...body.matchAll(/\]\(#([^)]*)\)/g)]
      .filter(([, anchor]) => !ids.includes(anchor))
      .map((match) => ({
        file,
        line: lineAt(match.index),
        what: `the link to #${match[1]} leads nowhere`,
        cure: `write the id of a heading of this text: ${ids.join(', ')}`,
      }));
  });
}
