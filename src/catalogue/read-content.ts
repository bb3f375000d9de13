import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import type { Locale } from '../language/locales.ts';

/** A record of a YAML file: its data as written, and where it stands. */
export interface ContentRecord {
  id: string;
  data: unknown;
  file: string;
  /** The line (from 1) of a value inside the record, or of the record itself. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** A text in one language: the head and the body of an MDX file. */
export interface ContentText {
  folder: Folder;
  /** The folder it stands in: the number of an article, the id of a page. */
  id: string;
  locale: Locale;
  file: string;
  head: unknown;
  body: string;
  /** The line (from 1) of a position in the body. */
  lineAt: (index: number) => number;
}

/** One YAML file that lists records, each with its own id. */
export const lists = [
  'facts',
  'timeline',
  'phases',
  'glossary',
  'people',
  'sources',
  'sections',
  'states',
  'questions',
  'family',
  'downloads',
  'programmes',
  'diagrams',
] as const;
/** One folder an entry, with a YAML record. */
export const folders = {
  articles: 'article',
  chapters: 'chapter',
  messages: 'message',
  lessons: 'lesson',
  cases: 'case',
  pages: 'page',
} as const;

/** The folders whose entries have a text in each language; a case is told in its record alone. */
export const textFolders = ['articles', 'chapters', 'messages', 'lessons', 'pages'] as const satisfies (keyof typeof folders)[];

export type List = (typeof lists)[number];
export type Folder = keyof typeof folders;

/** The folder of the content, from the folder the command runs in. */
const CONTENT = 'content';

interface Yaml {
  data: unknown;
  lineOf: (path: readonly PropertyKey[]) => number;
}

/** What was read already, by its text: the checks and the build ask for the same records many times over. */
const known = new Map<string, Yaml>();

function readYaml(text: string, file: string): Yaml {
  const before = known.get(text);
  if (before) return before;
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const [error] = document.errors;
  if (error) throw new Error(`${file}:${error.linePos?.[0].line ?? 1} is not valid YAML: ${error.message.split('\n')[0]}`);
  const lineOf = (path: readonly PropertyKey[]): number => {
    const node = document.getIn(path.map(String), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return counter.linePos(node.range[0]).line;
    return path.length ? lineOf(path.slice(0, -1)) : 1;
  };
  const read = { data: (document.toJS() ?? {}) as unknown, lineOf };
  known.set(text, read);
  return read;
}

/** The records of a file that lists them. Throws when it is not a list of records with an id. */
function readRecords(file: string): ContentRecord[] {
  const { data, lineOf } = readYaml(readFileSync(file, 'utf8'), file);
  if (!Array.isArray(data)) throw new Error(`${file}: write a list of records, each beginning with "- id: …"`);
  return data.map((record: { id?: unknown } | null, index) => {
    const line = (path: readonly PropertyKey[]) => lineOf([index, ...path]);
    if (typeof record?.id !== 'string') throw new Error(`${file}:${line([])}: a record without an id; begin it with "- id: …"`);
    return { id: record.id, data: record, file, lineOf: line };
  });
}

/** The records of a list file. Throws when the file is not a list of records with an id. */
export const readList = (list: List, root = CONTENT): ContentRecord[] => readRecords(join(root, `${list}.yaml`));

/** The questions of every lesson's quiz, lesson by lesson, each in the order its author gave. Throws as `readList` does. */
export const readQuizzes = (root = CONTENT): ContentRecord[] =>
  globSync(`${root}/lessons/*/quiz.yaml`).sort().flatMap(readRecords);

/**
 * A YAML record of each entry of a folder, in the order of their ids (numbers as numbers).
 * @param name the file: the entry's own record, or another that stands beside it, as `sheet` in a lesson
 */
export function readFolder(folder: Folder, root = CONTENT, name: string = folders[folder]): ContentRecord[] {
  return globSync(`${root}/${folder}/*/${name}.yaml`)
    .map((file) => ({ id: basename(dirname(file)), file, ...readYaml(readFileSync(file, 'utf8'), file) }))
    .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));
}

/** The texts of a folder: every `fr.mdx` and `vi.mdx`. Throws when a head is not valid YAML. */
export function readTexts(folder: Folder, root = CONTENT): ContentText[] {
  return globSync(`${root}/${folder}/*/{fr,vi}.mdx`).map((file) => {
    const source = readFileSync(file, 'utf8');
    const [whole = '', head = ''] = source.match(/^---\n([\s\S]*?)---\n/) ?? [];
    const body = source.slice(whole.length);
    const lineAt = (index: number) => (whole + body.slice(0, index)).split('\n').length;
    return {
      folder,
      id: basename(dirname(file)),
      locale: basename(file, '.mdx') as Locale,
      file,
      // The line of « --- » stands before the head.
      head: readYaml(`\n${head}`, file).data,
      body,
      lineAt,
    };
  });
}
