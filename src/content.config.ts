import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import { readFolder, readList, type ContentRecord, type Folder, type List } from './catalogue/read-content.ts';
import { article } from './schemas/article.ts';
import { theCase } from './schemas/case.ts';
import { chapter } from './schemas/chapter.ts';
import { diagram } from './schemas/diagram.ts';
import { download } from './schemas/download.ts';
import { event, phase } from './schemas/event.ts';
import { fact } from './schemas/fact.ts';
import { kinship } from './schemas/kinship.ts';
import { lesson } from './schemas/lesson.ts';
import { message } from './schemas/message.ts';
import { page } from './schemas/page.ts';
import { person } from './schemas/person.ts';
import { programme } from './schemas/programme.ts';
import { question } from './schemas/question.ts';
import { quiz } from './schemas/quiz-question.ts';
import { section } from './schemas/section.ts';
import { sheet } from './schemas/sheet.ts';
import { source } from './schemas/source.ts';
import { state } from './schemas/state.ts';
import { term } from './schemas/term.ts';
import { text } from './schemas/text.ts';

/** YAML is read by the same code as the checks, so that both see the same days and the same lines. */
function records<Schema extends z.ZodType>(read: () => ContentRecord[], schema: Schema) {
  const loader: Loader = {
    name: 'yaml-records',
    load: async ({ store, parseData }) => {
      store.clear();
      for (const { id, data, file } of read()) {
        store.set({ id, data: await parseData({ id, data: data as Record<string, unknown>, filePath: file }) });
      }
    },
  };
  return defineCollection({ loader, schema });
}

/** Astro sorts entries by id; a list keeps the order its author gave it. */
const numbered = (name: List) =>
  readList(name).map((record, position) => ({ ...record, data: { ...(record.data as object), position } }));
const position = { position: z.int() };
const list = <Schema extends z.ZodType>(name: List, schema: Schema) => records(() => numbered(name), schema);
const folder = <Schema extends z.ZodType>(name: Folder, schema: Schema) => records(() => readFolder(name), schema);
/** A quiz file is a list; an entry of Astro's is an object. */
const asQuiz = (record: ContentRecord) => ({ ...record, data: { questions: record.data } });
const texts = (name: Folder) =>
  defineCollection({ loader: glob({ base: `./content/${name}`, pattern: '*/{fr,vi}.mdx' }), schema: text });

export const collections = {
  articles: folder('articles', article),
  articleTexts: texts('articles'),
  chapters: folder('chapters', chapter),
  chapterTexts: texts('chapters'),
  messages: folder('messages', message),
  messageTexts: texts('messages'),
  lessons: folder('lessons', lesson),
  lessonTexts: texts('lessons'),
  sheets: records(() => readFolder('lessons', undefined, 'sheet'), sheet),
  quizzes: records(() => readFolder('lessons', undefined, 'quiz').map(asQuiz), quiz),
  cases: folder('cases', theCase),
  pages: folder('pages', page),
  pageTexts: texts('pages'),
  facts: list('facts', fact.safeExtend(position)),
  timeline: list('timeline', event.safeExtend(position)),
  phases: list('phases', phase.safeExtend(position)),
  glossary: list('glossary', term.safeExtend(position)),
  people: list('people', person.safeExtend(position)),
  states: list('states', state.safeExtend(position)),
  questions: list('questions', question.safeExtend(position)),
  family: list('family', kinship.safeExtend(position)),
  downloads: list('downloads', download.safeExtend(position)),
  programmes: list('programmes', programme.safeExtend(position)),
  diagrams: list('diagrams', diagram.safeExtend(position)),
  sections: list('sections', section.safeExtend(position)),
  sources: list('sources', source.safeExtend(position)),
};
