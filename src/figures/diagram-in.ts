import { find } from '../catalogue/find.ts';
import { roman } from '../language/dates-and-numbers.ts';
import type { Locale } from '../language/locales.ts';
import { typeset } from '../language/typography.ts';
import { wordsFor } from '../language/words.ts';
import type { Diagram } from '../schemas/diagram.ts';

/** A diagram in one language. */
export interface LocalDiagram {
  rows: LocalBox[][];
  arrows: LocalArrow[];
}
export interface LocalBox {
  id: string;
  label: string;
  /** « chapitre V », where its articles belong to another chapter. */
  elsewhere?: string;
  limit: boolean;
  articles: number[];
}

/** From some boxes to some boxes, by their ids. */
export interface LocalArrow {
  from: string[];
  to: string[];
  verb: string;
}

/** What asks for the boxes of an arrow, for the error when one is lost. */
export const ASKS = 'An arrow of a diagram';

/** The row of a box, by its id. Throws when there is no such box. */
export const rowOf = (rows: LocalBox[][], id = ''): number => rows.findIndex((row) => row.includes(find(rows.flat(), id, ASKS)));

/** The words of a diagram in one language, typeset. */
export function diagramIn(locale: Locale, { rows, arrows }: Diagram): LocalDiagram {
  const { chapterInText } = wordsFor(locale);
  return {
    rows: rows.map((row) =>
      row.map(({ id, label, chapter, limit = false, articles }) => ({
        id,
        articles,
        limit,
        label: typeset(locale, label[locale]),
        ...(chapter && { elsewhere: chapterInText(roman(chapter)) }),
      })),
    ),
    arrows: arrows.map(({ from, to, verb }) => ({ from, to, verb: typeset(locale, verb[locale]) })),
  };
}

/** The same relations in words: a sentence an arrow, then the boxes that no arrow meets. Throws when an arrow meets no box. */
export function relationsOf({ rows, arrows }: LocalDiagram): { from: LocalBox; verb?: string; to: LocalBox[] }[] {
  const boxes = rows.flat();
  const named = (ids: string[]) => ids.map((id) => find(boxes, id, ASKS));
  const met = new Set(arrows.flatMap(({ from, to }) => [...from, ...to]));
  return [
    ...arrows.flatMap(({ from, verb, to }) => named(from).map((box) => ({ from: box, verb, to: named(to) }))),
    ...boxes.filter(({ id }) => !met.has(id)).map((box) => ({ from: box, to: [] })),
  ];
}
