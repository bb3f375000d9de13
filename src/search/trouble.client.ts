import type { SearchWords } from '../language/search-words-fr.ts';

/**
 * What is said when search could not look everywhere: what happened, a button that tries again, and the list that needs no
 * search.
 */
export function trouble(words: SearchWords, said: string, listAt: string, tryAgain: () => void): (string | HTMLElement)[] {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: words.retry });
  button.addEventListener('click', tryAgain);
  const list = Object.assign(document.createElement('a'), { href: listAt, textContent: words.list });
  return [`${said} `, button, ' ', list];
}
