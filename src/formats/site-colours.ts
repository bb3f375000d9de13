import { readFileSync } from 'node:fs';

export type Colour = (token: string) => string;

/**
 * The site's colours by day, for files that have no style sheet: `colour('ink')` is `#1f1712`.
 * @param css the tokens, as `--name: light-dark(#day, #night)`
 * @throws when a token is asked for that the style sheet does not have
 */
export function lightColours(css = readFileSync('src/styles/tokens.css', 'utf8')): Colour {
  const colours = new Map(
    [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}),/g)].map(([, name = '', day = '']) => [name, day]),
  );
  return (token) => {
    const found = colours.get(token);
    if (found) return found;
    throw new Error(`src/styles/tokens.css has no colour --${token}. Known: ${[...colours.keys()].join(', ')}`);
  };
}
