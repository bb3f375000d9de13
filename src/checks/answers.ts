import type { ContentRecord } from '../catalogue/read-content.ts';
import { locales, type Locale } from '../language/locales.ts';
import type { Sheet } from '../schemas/sheet.ts';
import { recordsOf, type Content } from './content.ts';
import { strayDigits } from './digits.ts';
import type { Problem } from './problem.ts';
import { textsIn } from './texts-in.ts';

/** What pupils read of a sheet, in one language. */
const pupilTexts = ({ intro, documents = [], exercises }: Sheet, locale: Locale): string[] => [
  intro[locale],
  ...documents.flatMap(({ title, text }) => [title[locale], text[locale]]),
  ...exercises.flatMap(({ title, ask, choices = [], parts }) => [
    title[locale],
    ask[locale],
    ...choices.map((choice) => choice[locale]),
    ...parts.map((part) => part.ask[locale]),
  ]),
];

const folded = (text: string) => text.toLowerCase().replace(/\s+/g, ' ');
/** A sentence short enough may stand in a question by chance: « Non. » */
const TELLING = 20;

/** The sentences of an answer that would give it away. */
const sentences = (answer: string): string[] =>
  answer
    .split(/(?<=[.!?])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.length >= TELLING);

/** No sentence of the answer key stands where pupils read. */
export function checkPupilSheets(content: Content): Problem[] {
  return recordsOf(content, 'sheets').flatMap(({ record, data }) =>
    locales.flatMap((locale) => {
      const read = folded(pupilTexts(data, locale).join('\n'));
      return data.exercises.flatMap(({ id, parts }, exercise) =>
        parts.flatMap(({ answer }, part) =>
          sentences(answer[locale])
            .filter((sentence) => read.includes(folded(sentence)))
            .map((sentence) => ({
              file: record.file,
              line: record.lineOf(['exercises', exercise, 'parts', part, 'answer', locale]),
              what: `the answer « ${sentence} » of "${id}" stands in the pupils' sheet`,
              cure: 'say it in other words in the answer, or take it out of the documents and questions',
            })),
        ),
      );
    }),
  );
}

const bare = (digits: string) => digits.replace(/\D/g, '').replace(/^0+(?=\d)/, '');

/** The digits of a text that no named fact holds, in its value, its days or its words. */
function unheld(text: string, facts: readonly unknown[]): string[] {
  const held = new Set((JSON.stringify(facts).match(/\d+/g) ?? []).map(bare));
  return strayDigits(text)
    .map(({ digits }) => digits)
    .filter((digits) => !held.has(bare(digits)) && !(digits.match(/\d+/g) ?? []).every((run) => held.has(bare(run))));
}

/** Every figure of a quiz, a sheet or a case is held by a record it names; invented documents may hold any. */
export function checkLessonFigures(content: Content): Problem[] {
  const facts = new Map(content.facts.map(({ id, data }) => [id, data]));
  const strangers = ({ file, lineOf }: ContentRecord, data: object, named: readonly string[] = []): Problem[] =>
    locales.flatMap((locale) =>
      textsIn(data, locale).flatMap(({ text, path }) =>
        unheld(
          text,
          named.map((id) => facts.get(id)),
        ).map((digits) => ({
          file,
          line: lineOf(path),
          what: `the figure "${digits}" is in none of the facts named here`,
          cure: 'name its record under "facts:", or write a small invented count in letters; see content/README.md',
        })),
      ),
    );
  return [
    ...recordsOf(content, 'cases').flatMap(({ record, data }) => strangers(record, data, data.facts)),
    ...recordsOf(content, 'quizzes').flatMap(({ record, data }) => strangers(record, data, data.facts)),
    // An invented document keeps its place in the list, so that the lines that are named stay true.
    ...recordsOf(content, 'sheets').flatMap(({ record, data }) => {
      const documents = data.documents?.map((document) => (document.invented ? {} : document));
      return strangers(record, { ...data, documents }, data.facts);
    }),
  ];
}
