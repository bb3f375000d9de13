import type { ContentText } from '../catalogue/read-content.ts';
import { locales, type Locale } from '../language/locales.ts';
import { recordsOf, type Content, type RecordKind } from './content.ts';
import type { Problem } from './problem.ts';
import { textsIn } from './texts-in.ts';

/** The records whose words are ours. The glossary quotes what it forbids; sources and people are called by their names. */
const ours: RecordKind[] = [
  'facts',
  'timeline',
  'phases',
  'sections',
  'states',
  'questions',
  'family',
  'downloads',
  'articles',
  'chapters',
  'messages',
  'lessons',
  'sheets',
  'cases',
  'quizzes',
  'programmes',
  'diagrams',
  'pages',
];

interface Passage {
  file: string;
  text: string;
  lineAt: (index: number) => number;
}

const withoutTags = ({ body }: ContentText) => body.replace(/<[^>]*>/g, (tag) => ' '.repeat(tag.length));

function passages(content: Content, locale: Locale): Passage[] {
  const texts = content.texts
    .filter((text) => text.locale === locale)
    .map((text) => ({ file: text.file, text: withoutTags(text), lineAt: text.lineAt }));
  const records = ours.flatMap((kind) =>
    content[kind].flatMap(({ file, data, lineOf }) =>
      textsIn(data, locale).map(({ text, path }) => ({ file, text, lineAt: () => lineOf(path) })),
    ),
  );
  return [...texts, ...records];
}

/** A word or phrase as it may stand in a sentence: whole, in any case, with either apostrophe. */
const whole = (word: string, locale: Locale) =>
  new RegExp(`(?<!\\p{L})${word.normalize('NFC').toLocaleLowerCase(locale).replace(/'/g, "['’]")}(?!\\p{L})`, 'u');

/** One word per language for one thing: the words that the glossary forbids stand in no text and in no record. */
export function checkWording(content: Content): Problem[] {
  return locales.flatMap((locale) => {
    const forbidden = recordsOf(content, 'glossary').flatMap(({ data }) =>
      (data.avoid?.[locale] ?? []).map((word) => ({ word, pattern: whole(word, locale), use: data.term[locale] })),
    );
    return passages(content, locale).flatMap(({ file, text, lineAt }) => {
      const prose = text.normalize('NFC').toLocaleLowerCase(locale);
      return forbidden.flatMap(({ word, pattern, use }): Problem[] => {
        const index = prose.search(pattern);
        return index < 0 ? [] : [{ file, line: lineAt(index), what: `the glossary forbids "${word}"`, cure: `write "${use}"` }];
      });
    });
  });
}
