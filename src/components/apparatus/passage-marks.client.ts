import type { CopyWords } from '../../language/copy-words.ts';
import type { Copy } from './copy-and-share.client.ts';

/** A mark at the end of a passage: a link to it, which copies its address when pressed. */
function mark(id: string, words: CopyWords, url: string, copy: Copy): HTMLAnchorElement {
  const link = Object.assign(document.createElement('a'), { className: 'mark no-print', href: `#${id}`, textContent: '#' });
  link.setAttribute('aria-label', `${words.passage} #${id}`);
  link.addEventListener('click', async (event) => {
    // With these keys a link opens elsewhere, as any link does.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const copied = await copy(url + link.hash, () => {
      link.textContent = url + link.hash;
      link.removeAttribute('aria-label');
      return link;
    });
    if (copied) link.textContent = '# ✓';
  });
  return link;
}

/**
 * Shows a mark at each heading and paragraph of the text, or takes them all away: sixty stops on the way of the keyboard are
 * for those who ask for them.
 * @returns are they there now?
 */
export function offerMarks(button: HTMLButtonElement, words: CopyWords, url: string, copy: Copy): boolean {
  const there = document.querySelectorAll('.mark');
  there.forEach((one) => one.remove());
  if (there.length === 0)
    for (const passage of document.querySelectorAll('.prose :is(h2, h3, p, li)[id]')) {
      passage.append(' ', mark(passage.id, words, url, copy));
    }
  button.setAttribute('aria-pressed', String(there.length === 0));
  return there.length === 0;
}
