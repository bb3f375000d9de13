import type { z } from 'astro/zod';
import {
  folders,
  lists,
  readFolder,
  readList,
  readQuizzes,
  readTexts,
  type ContentRecord,
  type ContentText,
  type Folder,
} from '../catalogue/read-content.ts';
import { article, type Article } from '../schemas/article.ts';
import { theCase, type Case } from '../schemas/case.ts';
import { chapter } from '../schemas/chapter.ts';
import { diagram, type Diagram } from '../schemas/diagram.ts';
import { download } from '../schemas/download.ts';
import { event, phase } from '../schemas/event.ts';
import { fact, type Fact } from '../schemas/fact.ts';
import { kinship } from '../schemas/kinship.ts';
import { lesson, type Lesson } from '../schemas/lesson.ts';
import { message } from '../schemas/message.ts';
import { page } from '../schemas/page.ts';
import { person } from '../schemas/person.ts';
import { programme } from '../schemas/programme.ts';
import { question } from '../schemas/question.ts';
import { quizQuestion, type QuizQuestion } from '../schemas/quiz-question.ts';
import { section } from '../schemas/section.ts';
import { sheet, type Sheet } from '../schemas/sheet.ts';
import { source } from '../schemas/source.ts';
import { state, type State } from '../schemas/state.ts';
import { term, type Term } from '../schemas/term.ts';

/** The whole content as it stands on the disk, before any schema has accepted it. */
export interface Content {
  facts: ContentRecord[];
  timeline: ContentRecord[];
  phases: ContentRecord[];
  glossary: ContentRecord[];
  people: ContentRecord[];
  sources: ContentRecord[];
  sections: ContentRecord[];
  states: ContentRecord[];
  questions: ContentRecord[];
  family: ContentRecord[];
  downloads: ContentRecord[];
  programmes: ContentRecord[];
  diagrams: ContentRecord[];
  articles: ContentRecord[];
  chapters: ContentRecord[];
  messages: ContentRecord[];
  lessons: ContentRecord[];
  cases: ContentRecord[];
  /** One a lesson, under the lesson's id. */
  sheets: ContentRecord[];
  /** The questions of all lessons. */
  quizzes: ContentRecord[];
  pages: ContentRecord[];
  texts: ContentText[];
}

export type RecordKind = Exclude<keyof Content, 'texts'>;

/** The shape of each kind of record. */
export const schemas = {
  facts: fact,
  timeline: event,
  phases: phase,
  glossary: term,
  people: person,
  sources: source,
  sections: section,
  states: state,
  questions: question,
  family: kinship,
  downloads: download,
  programmes: programme,
  diagrams: diagram,
  articles: article,
  chapters: chapter,
  messages: message,
  lessons: lesson,
  cases: theCase,
  sheets: sheet,
  quizzes: quizQuestion,
  pages: page,
} satisfies Record<RecordKind, z.ZodType>;

/** Reads the content folder. Throws, with file and line, when a file is not valid YAML. */
export function readAll(root: string): Content {
  const records = [
    ...lists.map((list) => [list, readList(list, root)] as const),
    ...(Object.keys(folders) as Folder[]).map((folder) => [folder, readFolder(folder, root)] as const),
  ];
  const texts = (Object.keys(folders) as Folder[]).flatMap((folder) => readTexts(folder, root));
  const sheets = readFolder('lessons', root, 'sheet');
  return { ...(Object.fromEntries(records) as Record<RecordKind, ContentRecord[]>), sheets, quizzes: readQuizzes(root), texts };
}

/** The ids of a kind of record. */
export const idsOf = (content: Content, kind: RecordKind): Set<string> => new Set(content[kind].map(({ id }) => id));

/** The records of a kind that their schema accepts, typed; the others are reported by `checkSchemas`. */
function accepted<T>(records: ContentRecord[], schema: z.ZodType<T>): { record: ContentRecord; data: T }[] {
  return records.flatMap((record) => {
    const { success, data } = schema.safeParse(record.data);
    return success ? [{ record, data }] : [];
  });
}

export const casesOf = (content: Content): { record: ContentRecord; data: Case }[] => accepted(content.cases, theCase);
export const sheetsOf = (content: Content): { record: ContentRecord; data: Sheet }[] => accepted(content.sheets, sheet);
export const quizzesOf = (content: Content): { record: ContentRecord; data: QuizQuestion }[] =>
  accepted(content.quizzes, quizQuestion);
export const lessonsOf = (content: Content): { record: ContentRecord; data: Lesson }[] => accepted(content.lessons, lesson);
export const termsOf = (content: Content): { record: ContentRecord; data: Term }[] => accepted(content.glossary, term);
export const diagramsOf = (content: Content): { record: ContentRecord; data: Diagram }[] => accepted(content.diagrams, diagram);
export const articlesOf = (content: Content): { record: ContentRecord; data: Article }[] => accepted(content.articles, article);
export const statesOf = (content: Content): { record: ContentRecord; data: State }[] => accepted(content.states, state);
export const factsOf = (content: Content): { record: ContentRecord; data: Fact }[] => accepted(content.facts, fact);
