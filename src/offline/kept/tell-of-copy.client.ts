/** Tells, at the foot of a page, that the kept copy is read without network, or that there is something newer. Offers, and does nothing. */
import { formatDate } from '../../language/dates-and-numbers.ts';
import { localeOf } from '../../language/locales.ts';
import { noticeWords } from '../../language/notice-words.ts';
import { askVersion } from './ask-host.ts';
import { readState } from './copy-state.ts';
import { isNewer } from './what-to-offer.ts';

const place = document.querySelector<HTMLElement>('[data-kept-notice]');
// This script stands in `offline/`.
const base = new URL('..', import.meta.url).pathname;
const locale = localeOf(document.documentElement.lang);
const words = noticeWords[locale];

const state = await readState(base);
if (state.kept) {
  const site = await askVersion(base);
  if (!site) place?.replaceChildren(words.offline(formatDate(locale, state.kept.day)));
  else if (isNewer(state, site)) {
    const update = Object.assign(document.createElement('a'), {
      href: place?.dataset['keptNotice'],
      textContent: words.update,
    });
    place?.replaceChildren(`${words.newer(formatDate(locale, site.day))} `, update);
  }
}
