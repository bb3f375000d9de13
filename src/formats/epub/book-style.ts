import { readFileSync } from 'node:fs';

const read = (file: string): string => readFileSync(`src/${file}`, 'utf8');

/**
 * A colour of the site by day: e-books are written without `light-dark()`, which old e-readers do not know.
 * @param name a token: `gold`
 * @throws when tokens.css has no such pair of colours
 */
export function colour(name: string, tokens = read('styles/tokens.css')): string {
  const found = tokens.match(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`))?.[1];
  if (!found) throw new Error(`src/styles/tokens.css pairs no colours for --${name}, which the e-books use`);
  return found;
}

/** The tone of each chapter, for its band in the table of 68. */
const tones = Array.from({ length: 9 }, (_, index) => `.tone-${index + 1} { border-color: var(--tone-${index + 1}); }\n`);

/** The one style sheet of the books, with the tokens written out. Throws as `colour` does. */
export const bookStyle = (): string =>
  [...['text', 'tables', 'parts'].map((name) => read(`formats/epub/book-${name}.css`)), ...tones]
    .join('')
    .replace(/var\(--([a-z0-9-]+)\)/g, (_, name: string) => colour(name));

/** The classes that a style names. */
export const classesOf = (css: string): ReadonlySet<string> =>
  new Set([...css.matchAll(/\.([a-z][a-z0-9-]*)/gi)].map(([, name]) => name ?? ''));
