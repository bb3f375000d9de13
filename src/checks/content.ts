import type { z } from 'astro/zod';
import {
  folders,
  lists,
  readFolder,
  readList,
  readQuizzes,
  readTexts,
  textFolders,
  type ContentRecord,
  type ContentText,
  type Folder,
} from '../catalogue/read-content.ts';
import { article } from '../schemas/article.ts';
import { theCase } from '../schemas/case.ts';
import { chapter } from '../schemas/chapter.ts';
import { diagram } from '../schemas/diagram.ts';
import { download } from '../schemas/download.ts';
import { event, phase } from '../schemas/event.ts';
import { fact } from '../schemas/fact.ts';
import { kinship } from '../schemas/kinship.ts';
import { lesson } from '../schemas/lesson.ts';
import { message } from '../schemas/message.ts';
import { page } from '../schemas/page.ts';
import { person } from '../schemas/person.ts';
import { programme } from '../schemas/programme.ts';
import { question } from '../schemas/question.ts';
import { quizQuestion } from '../schemas/quiz-question.ts';
import { section } from '../schemas/section.ts';
import { sheet } from '../schemas/sheet.ts';
import { source } from '../schemas/source.ts';
import { state } from '../schemas/state.ts';
import { term } from '../schemas/term.ts';

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
  const texts = textFolders.flatMap((folder) => readTexts(folder, root));
  const sheets = readFolder('lessons', root, 'sheet');
  return { ...(Object.fromEntries(records) as Record<RecordKind, ContentRecord[]>), sheets, quizzes: readQuizzes(root), texts };
}

/** The ids of a kind of record. */
export const idsOf = (content: Content, kind: RecordKind): Set<string> => new Set(content[kind].map(({ id }) => id));

/** The records of a kind that their schema accepts, typed; the others are reported by `checkSchemas`. */
export function recordsOf<Kind extends RecordKind>(
  content: Content,
  kind: Kind,
): { record: ContentRecord; data: z.infer<(typeof schemas)[Kind]> }[] {
  return content[kind].flatMap((record) => {
    const { success, data } = schemas[kind].safeParse(record.data);
    return success ? [{ record, data: data as z.infer<(typeof schemas)[Kind]> }] : [];
  });
}
