/** What the section « keep this site on this device » shows: what is kept, the size of each choice, the buttons that fit. */
import { formatBytes, formatDate } from '../../language/dates-and-numbers.ts';
import type { Words } from '../../language/fr.ts';
import { localeOf } from '../../language/locales.ts';
import type { CopyState } from './copy-state.ts';
import type { SiteVersion } from './kept-list.ts';
import { isNewer, whatToOffer } from './what-to-offer.ts';

/** The words of the section, as its element carries them. */
export type Spoken = Words['keep']['said'] & Words['keep']['buttons'];

export interface Shown {
  state: CopyState;
  /** What the host has: undefined until it is asked, null when it does not answer. */
  site: SiteVersion | null | undefined;
  /** Is a download going on? */
  going: boolean;
}

const locale = localeOf(document.documentElement.lang);

/** A size in the language of the page. */
export const size = (bytes: number): string => formatBytes(locale, bytes);

/** A part of the section. Throws when it was lost. */
export function part<Part extends HTMLElement>(section: HTMLElement, selector: string): Part {
  const found = section.querySelector<Part>(selector);
  if (!found) throw new Error(`The section that keeps the site has lost its ${selector}`);
  return found;
}

/** The radio buttons of the choices; those that keep nothing of a language have no value. */
export const radiosOf = (section: HTMLElement): HTMLInputElement[] => [
  ...section.querySelectorAll<HTMLInputElement>('input[type=radio]'),
];

function kept({ state, site }: Shown, words: Spoken): string {
  const day = (date: string) => formatDate(locale, date);
  const copy = state.kept;
  const lines = [copy ? words.kept.replace('{day}', day(copy.day)).replace('{size}', size(copy.bytes)) : words.nothing];
  if (site && isNewer(state, site)) lines.push(words.newer.replace('{day}', day(site.day)));
  if (site === null) lines.push(words.unreachable);
  return lines.join(' ');
}

/** Shows what is kept, and what can be done. */
export function showCopy(section: HTMLElement, shown: Shown, words: Spoken): void {
  const { state, site, going } = shown;
  part(section, '[data-kept]').textContent = kept(shown, words);
  for (const radio of radiosOf(section).filter(({ value }) => value !== '')) {
    const bytes = site?.sizes[radio.value];
    const [sizeOf, tag] = radio.labels?.[0]?.querySelectorAll<HTMLElement>('[data-size], [data-tag]') ?? [];
    if (sizeOf) sizeOf.textContent = bytes === undefined ? '' : size(bytes);
    if (tag) tag.hidden = !state.kept?.choices.includes(radio.value);
  }
  section.querySelectorAll('fieldset').forEach((group) => (group.disabled = going));
  part(section, '[data-main]').textContent = words[going ? 'pause' : whatToOffer(state, site ?? undefined)];
  part(section, '[data-drop]').hidden = going || !state.incoming;
  part(section, '[data-remove]').hidden = going || !state.kept;
  part(section, '[data-going]').hidden = !going && !state.incoming;
}

/** Shows how far a download is. */
export function showProgress(section: HTMLElement, done: number, total: number, words: Spoken): void {
  Object.assign(part<HTMLProgressElement>(section, 'progress'), { max: total, value: done });
  part(section, '[data-figures]').textContent = words.figures.replace('{done}', size(done)).replace('{total}', size(total));
}
