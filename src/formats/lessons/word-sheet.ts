import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  LeaderType,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { Locale } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import { LINES } from '../../schemas/sheet.ts';
import { zip } from '../zip.ts';
import { oneLine, type LessonEdition } from './lesson-edition.ts';
import { paragraphsOf, sheetOrigin } from './sheet-text.ts';

const languages: Record<Locale, string> = { fr: 'fr-FR', vi: 'vi-VN' };
/** The width of the text on A4 with these margins, in twentieths of a point. */
const WIDTH = 9920;
const MARGIN = 993;

/** A line to write on, up to each of these places from the left. */
const ruled = (...places: number[]) =>
  places.map((position) => ({ type: TabStopType.LEFT, position, leader: LeaderType.UNDERSCORE }));

function content(edition: LessonEdition): Paragraph[] {
  const { locale, lesson, sheet } = edition;
  const words = wordsFor(locale).lessons;
  const set = (text: Record<Locale, string>) => oneLine(locale, text);
  const run = (text: string) => new TextRun({ text, language: { value: languages[locale] } });
  const paragraph = (text: string, options: object = {}) =>
    new Paragraph({ children: [run(text)], spacing: { after: 120 }, ...options });
  const heading = (text: string) => paragraph(text, { heading: HeadingLevel.HEADING_1 });
  const lines = (count: number) =>
    Array.from({ length: count }, () => paragraph('\t', { tabStops: ruled(WIDTH), spacing: { before: 200 }, keepLines: true }));
  const documents = (sheet.documents ?? []).flatMap(({ title, text }) => [
    heading(set(title)),
    ...paragraphsOf(edition, text).map((each) => paragraph(each, { indent: { left: 400, right: 400 } })),
  ]);
  const exercises = sheet.exercises.flatMap(({ title, ask, choices, parts }, index) => [
    heading(`${index + 1}. ${set(title)}`),
    paragraph(set(ask), { keepNext: true }),
    ...parts.flatMap((part) => [
      paragraph(set(part.ask), { numbering: { reference: 'parts', level: 0, instance: index }, keepNext: true }),
      ...(choices
        ? [paragraph(choices.map((choice) => `☐ ${set(choice)}`).join('      '), { indent: { left: 400 } })]
        : lines(part.lines ?? LINES)),
    ]),
  ]);
  return [
    paragraph(`${words.nameLine} \t ${words.classLine} \t ${words.dateLine} \t`, { tabStops: ruled(5200, 7400, WIDTH) }),
    paragraph(set(lesson.title), { heading: HeadingLevel.TITLE }),
    paragraph(set(sheet.intro)),
    ...documents,
    ...exercises,
  ];
}

function wordDocument(edition: LessonEdition): Document {
  const { locale, lesson } = edition;
  const words = wordsFor(locale);
  const language = { value: languages[locale] };
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [`${sheetOrigin(edition, 'sheet')} · `, PageNumber.CURRENT], size: 16, language })],
  });
  const heading = {
    run: { bold: true, size: 26, color: '000000' },
    paragraph: { spacing: { before: 280, after: 100 }, keepNext: true },
  };
  return new Document({
    title: `${words.lessons.sheet}. ${oneLine(locale, lesson.title)}`,
    creator: words.siteName,
    lastModifiedBy: words.siteName,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language } },
        title: { run: { bold: true, size: 34, color: '000000' }, paragraph: { spacing: { before: 240, after: 160 } } },
        heading1: heading,
      },
    },
    numbering: {
      config: [
        {
          reference: 'parts',
          levels: [
            {
              level: 0,
              format: LevelFormat.LOWER_LETTER,
              text: '%1)',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 400, hanging: 400 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } },
        },
        footers: { default: new Footer({ children: [footer] }) },
        children: content(edition),
      },
    ],
  });
}

/**
 * The pupils' sheet for Word: the same texts, lines and boxes as on paper, and no answer.
 * @returns the bytes of a `.docx`, the same at every build: its only time is the day the lesson was read again
 */
export async function wordSheet(edition: LessonEdition): Promise<Uint8Array> {
  const day = edition.lesson.reviewed;
  const parts = unzipSync(await Packer.toBuffer(wordDocument(edition)));
  const core = 'docProps/core.xml';
  const properties = strFromU8(parts[core] ?? new Uint8Array());
  parts[core] = strToU8(properties.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${day}T00:00:00Z`));
  return zip(new Map(Object.entries(parts)), day);
}
