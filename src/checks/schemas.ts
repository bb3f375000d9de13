import type { z } from 'astro/zod';
import { text } from '../schemas/text.ts';
import { schemas, type Content, type RecordKind } from './content.ts';
import type { Problem } from './problem.ts';

interface Issue {
  code?: string;
  path: PropertyKey[];
  message: string;
  keys?: string[];
}

function cureOf(issue: Issue, known: readonly string[]): string {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) {
    return `take "${issue.keys?.join('", "')}" away, or write one of the known keys: ${known.join(', ')}`;
  }
  const [last] = issue.path.slice(-1);
  if (last === 'fr' || last === 'vi') return `write the text in both languages: { fr: …, vi: … }`;
  if (last === 'sources') return 'name at least one source: sources: [id of content/sources.yaml]';
  return 'see the fields in content/README.md and in src/schemas';
}

const named = (issue: Issue) => (issue.path.length ? `${issue.path.map(String).join('.')}: ${issue.message}` : issue.message);

/** The keys a record may have; a quiz question has those of its kind. */
const keysOf = (schema: z.ZodType): string[] =>
  'shape' in schema ? Object.keys(schema.shape as object) : ['see src/schemas/quiz-question.ts'];

/** Every record and every head of a text has the shape its schema asks for: no unknown key, nothing missing. */
export function checkSchemas(content: Content): Problem[] {
  const records = (Object.keys(schemas) as RecordKind[]).flatMap((kind) =>
    content[kind].flatMap((record) =>
      (schemas[kind].safeParse(record.data).error?.issues ?? []).map((issue) => ({
        file: record.file,
        line: record.lineOf(issue.path),
        what: `${record.id}: ${named(issue)}`,
        cure: cureOf(issue, keysOf(schemas[kind])),
      })),
    ),
  );
  const heads = content.texts.flatMap(({ file, head }) =>
    (text.safeParse(head).error?.issues ?? []).map((issue) => ({
      file,
      line: 1,
      what: named(issue),
      cure: cureOf(issue, Object.keys(text.shape)),
    })),
  );
  return [...records, ...heads];
}

/** No two records of a list have the same id, and no two messages, lessons or cases the same address. */
export function checkDuplicates(content: Content): Problem[] {
  const slugs = [...content.messages, ...content.lessons, ...content.cases].flatMap((record) =>
    Object.entries((record.data as { slug?: Record<string, string> }).slug ?? {}).map(([locale, slug]) => ({
      ...record,
      id: `slug ${locale}: ${slug}`,
    })),
  );
  const kinds = [...(Object.keys(schemas) as RecordKind[]).map((kind) => content[kind]), slugs];
  return kinds.flatMap((records) =>
    records.flatMap((record, index) => {
      const first = records.findIndex(({ id }) => id === record.id);
      if (first === index) return [];
      const what = `"${record.id}" is used twice (first at ${records[first]?.file}:${records[first]?.lineOf([])})`;
      return [{ file: record.file, line: record.lineOf([]), what, cure: 'give one of the two another name' }];
    }),
  );
}
