import { readFileSync } from 'node:fs';
import { siteColours } from '../site-colours.ts';

/** The tone of each chapter, for its band in the table of 68. */
const tones = Array.from({ length: 9 }, (_, index) => `.tone-${index + 1} { border-color: var(--tone-${index + 1}); }\n`);

/**
 * The one style sheet of the books, with the colours by day written out: old e-readers do not know `light-dark()`.
 * Throws when tokens.css lacks a colour.
 */
export function bookStyle(): string {
  const colour = siteColours();
  return [...['text', 'tables', 'parts'].map((name) => readFileSync(`src/formats/epub/book-${name}.css`, 'utf8')), ...tones]
    .join('')
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colour(name));
}

/** The classes that a style names. */
export const classesOf = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/\.([a-z][a-z0-9-]*)/gi)].map(([, name]) => name ?? ''));
