import type { Locale } from '../language/locales.ts';
import { withTexts } from './answer.client.ts';
import type { Hit } from './ask.ts';
import { resultItem } from './result-item.client.ts';

/** Results by their titles; the text of each comes when it is about to be seen. A reader who stands on one stays there. */
export function resultsToCome(locale: Locale, hits: readonly Hit[]): HTMLElement[] {
  const waiting = new Map(hits.map((hit) => [resultItem(locale, { hit }), hit]));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries.filter(({ isIntersecting }) => isIntersecting)) void fill(target as HTMLElement);
    },
    { rootMargin: '50%' },
  );
  async function fill(item: HTMLElement): Promise<void> {
    observer.unobserve(item);
    const hit = waiting.get(item);
    const [result] = hit ? await withTexts([hit]) : [];
    if (!result) return;
    const full = resultItem(locale, result);
    const hadFocus = item.contains(document.activeElement);
    item.replaceWith(full);
    if (hadFocus) full.querySelector('a')?.focus();
  }
  for (const item of waiting.keys()) observer.observe(item);
  return [...waiting.keys()];
}
