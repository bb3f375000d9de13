import { diagramIn } from '../figures/diagram-in.ts';
import { layDiagram } from '../figures/diagram-layout.ts';
import { locales } from '../language/locales.ts';
import { recordsOf, type Content } from './content.ts';
import type { Problem } from './problem.ts';

/** The first and last article of a chapter, as its record says. */
function rangeOf(content: Content, chapter: string): [number, number] {
  const record = content.chapters.find(({ id }) => id === chapter);
  return (record?.data as { articles?: [number, number] } | undefined)?.articles ?? [0, 0];
}

/** Each chapter has its diagram; its articles are of the chapter that is named; its arrows can be drawn in both languages. */
export function checkDiagrams(content: Content): Problem[] {
  const all = recordsOf(content, 'diagrams');
  const missing = content.chapters
    .filter(({ id }) => !content.diagrams.some((record) => record.id === id))
    .map(({ id, file, lineOf }) => ({
      file,
      line: lineOf([]),
      what: `the chapter ${id} has no diagram`,
      cure: `add a record - id: "${id}" to content/diagrams.yaml`,
    }));
  const strangers = all.flatMap(({ record, data }) =>
    data.rows.flatMap((row, line) =>
      row.flatMap(({ id, chapter, articles }, place) => {
        const named = String(chapter ?? data.id);
        const [first, last] = rangeOf(content, named);
        return articles
          .filter((article) => article < first || article > last)
          .map((article) => ({
            file: record.file,
            line: record.lineOf(['rows', line, place]),
            what: `the box "${id}" holds article ${article}, which is not of chapter ${named}`,
            cure: 'correct the number, or name the chapter of this neighbour: chapter: 5',
          }));
      }),
    ),
  );
  const unmet = all.flatMap(({ record, data }) =>
    data.arrows.flatMap(({ from, to }, index) =>
      [...from, ...to]
        .filter((id) => !data.rows.flat().some((box) => box.id === id))
        .map((id) => ({
          file: record.file,
          line: record.lineOf(['arrows', index]),
          what: `an arrow of chapter ${data.id} names the box "${id}", which is not in its rows`,
          cure: `write one of: ${data.rows
            .flat()
            .map((box) => box.id)
            .join(', ')}`,
        })),
    ),
  );
  if (missing.length + strangers.length + unmet.length) return [...missing, ...strangers, ...unmet];
  return all.flatMap(({ record, data }) =>
    locales.flatMap((locale) => {
      try {
        layDiagram(diagramIn(locale, data));
        return [];
      } catch (error) {
        const what = `the diagram of chapter ${data.id} cannot be drawn in ${locale}: ${(error as Error).message}`;
        return [{ file: record.file, line: record.lineOf([]), what, cure: 'see « Diagrams » in content/README.md' }];
      }
    }),
  );
}
