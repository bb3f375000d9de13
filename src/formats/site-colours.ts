import { readFileSync } from 'node:fs';

export type Colour = (token: string) => string;

/**
 * The site's colours by day or by night, for what no style sheet reaches: `siteColours()('ink')` is `#1f1712`.
 * @param css the tokens, as `--name: light-dark(#day, #night)`
 * @returns a function that throws when a token is asked for that the style sheet does not have
 */
export function siteColours(by: 'day' | 'night' = 'day', css = readFileSync('src/styles/tokens.css', 'utf8')): Colour {
  const pairs = css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  const colours = new Map([...pairs].map(([, name = '', day = '', night = '']) => [name, by === 'day' ? day : night]));
  return (token) => {
    const found = colours.get(token);
    if (found) return found;
    throw new Error(`src/styles/tokens.css has no colour --${token}. Known: ${[...colours.keys()].join(', ')}`);
  };
}
