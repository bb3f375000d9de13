import { mentions } from '../catalogue/mentions.ts';
import { sections } from '../language/addresses.ts';
import { idsOf, type Content, type RecordKind } from './content.ts';
import type { Problem } from './problem.ts';

/** Which records an attribute of a kit tag names. */
const targets: Record<string, { attribute: string; kind: RecordKind; where: string }[]> = {
  Fact: [{ attribute: 'id', kind: 'facts', where: 'content/facts.yaml' }],
  Term: [{ attribute: 'id', kind: 'glossary', where: 'content/glossary.yaml' }],
  EventDate: [{ attribute: 'id', kind: 'timeline', where: 'content/timeline.yaml' }],
  ArticleLink: [{ attribute: 'n', kind: 'articles', where: 'content/articles' }],
  ChapterLink: [{ attribute: 'n', kind: 'chapters', where: 'content/chapters' }],
  Person: [{ attribute: 'id', kind: 'people', where: 'content/people.yaml' }],
  Position: [{ attribute: 'source', kind: 'sources', where: 'content/sources.yaml' }],
  Quote: [
    { attribute: 'source', kind: 'sources', where: 'content/sources.yaml' },
    { attribute: 'person', kind: 'people', where: 'content/people.yaml' },
  ],
};

/** Tags that name no record, or name it otherwise. */
const others = [
  'ClockToForce',
  'Debate',
  'DownloadList',
  'FileLink',
  'KeepOnDevice',
  'LessonCourse',
  'LessonFinder',
  'ProgrammeList',
  'Note',
  'PageLink',
  'Pupils',
  'Says',
  'Step',
  'TableOf68',
];

function missing(content: Content, kind: RecordKind, id: string, where: string) {
  if (idsOf(content, kind).has(id)) return undefined;
  return { what: `"${id}" does not exist in ${where}`, cure: `correct the id, or add the record to ${where}` };
}

/** Every id a text names exists, and every tag is one of the kit. */
export function checkTags(content: Content): Problem[] {
  return content.texts.flatMap(({ file, body, lineAt }) =>
    mentions(body).flatMap(({ tag, attributes, index }): Problem[] => {
      const at = { file, line: lineAt(index) };
      const wanted = targets[tag];
      if (tag === 'PageLink' && !(attributes['to'] && attributes['to'] in sections)) {
        return [
          {
            ...at,
            what: `<PageLink to="${attributes['to']}"> names no page`,
            cure: `write one of: ${Object.keys(sections).join(', ')}`,
          },
        ];
      }
      if (!wanted && !others.includes(tag)) {
        return [
          {
            ...at,
            what: `<${tag}> is not a part an author may write`,
            cure: `write one of: ${[...Object.keys(targets), ...others].join(', ')}`,
          },
        ];
      }
      return (wanted ?? []).flatMap(({ attribute, kind, where }) => {
        const id = attributes[attribute];
        if (id === undefined) return [{ ...at, what: `<${tag}> has no ${attribute}`, cure: `write <${tag} ${attribute}="…">` }];
        const problem = missing(content, kind, id, where);
        return problem ? [{ ...at, ...problem }] : [];
      });
    }),
  );
}

/** Which records a field of a record names. */
const fields: [RecordKind, string, RecordKind, string][] = [
  ...(
    ['facts', 'timeline', 'people', 'articles', 'messages', 'states', 'questions', 'lessons', 'programmes', 'cases'] as const
  ).map((kind) => [kind, 'sources', 'sources', 'content/sources.yaml'] as [RecordKind, string, RecordKind, string]),
  ['timeline', 'phase', 'phases', 'content/phases.yaml'],
  ['timeline', 'articles', 'articles', 'content/articles'],
  ['glossary', 'articles', 'articles', 'content/articles'],
  ['messages', 'articles', 'articles', 'content/articles'],
  ['messages', 'speaker', 'people', 'content/people.yaml'],
  ['questions', 'articles', 'articles', 'content/articles'],
  ['lessons', 'articles', 'articles', 'content/articles'],
  ['lessons', 'terms', 'glossary', 'content/glossary.yaml'],
  ['lessons', 'programmes', 'programmes', 'content/programmes.yaml'],
  ['cases', 'terms', 'glossary', 'content/glossary.yaml'],
  ['cases', 'facts', 'facts', 'content/facts.yaml'],
  ['quizzes', 'articles', 'articles', 'content/articles'],
  ['quizzes', 'facts', 'facts', 'content/facts.yaml'],
  ['sheets', 'facts', 'facts', 'content/facts.yaml'],
  ['questions', 'facts', 'facts', 'content/facts.yaml'],
  ['family', 'id', 'articles', 'content/articles'],
  ['articles', 'related', 'articles', 'content/articles'],
  ['articles', 'chapter', 'chapters', 'content/chapters'],
];

/** Every id a record names exists, and the sixty-eight articles and nine chapters are there. */
export function checkRecords(content: Content): Problem[] {
  const named = fields.flatMap(([kind, field, target, where]) =>
    content[kind].flatMap((record) =>
      [(record.data as Record<string, unknown>)[field] ?? []].flat().flatMap((id, index) => {
        const problem = missing(content, target, String(id), where);
        return problem ? [{ file: record.file, line: record.lineOf([field, index]), ...problem }] : [];
      }),
    ),
  );
  const whole = (
    [
      ['articles', 68],
      ['chapters', 9],
    ] as const
  ).flatMap(([kind, count]) =>
    Array.from({ length: count }, (_, index) => String(index + 1))
      .filter((number) => !idsOf(content, kind).has(number))
      .map((number) => ({
        file: `content/${kind}/${number}`,
        line: 1,
        what: `${kind} ${number} has no record`,
        cure: `write content/${kind}/${number}/${kind.slice(0, -1)}.yaml; see content/README.md`,
      })),
  );
  return [...named, ...whole];
}
