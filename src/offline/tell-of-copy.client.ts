/** Tells, at the foot of a page, that the kept copy is read without network, or that there is something newer. Offers, and does nothing. */
import { formatDate } from '../language/dates-and-numbers.ts';
import { localeOf } from '../language/locales.ts';
import { askVersion } from './ask-host.ts';
import { readState } from './copy-state.ts';
import { isNewer } from './what-to-offer.ts';

const place = document.querySelector<HTMLElement>('[data-kept-notice]');
const base = place?.dataset['keptNotice'] ?? '/';

function tell(which: 'offline' | 'newer', day: string): void {
  const line = place?.querySelector<HTMLElement>(`[data-${which}]`);
  const words = line?.firstChild;
  if (!line || !words) return;
  words.textContent = (words.textContent ?? '').replace('{day}', formatDate(localeOf(document.documentElement.lang), day));
  line.hidden = false;
}

const state = await readState(base);
if (state.kept) {
  const site = await askVersion(base);
  if (!site) tell('offline', state.kept.day);
  else if (isNewer(state, site)) tell('newer', site.day);
}
