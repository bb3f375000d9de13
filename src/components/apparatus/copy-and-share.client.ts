import { copyWords } from '../../language/copy-words.ts';
import { localeOf } from '../../language/locales.ts';
import { offerMarks } from './passage-marks.client.ts';

/** Copies a text, or, where the browser refuses, selects what shows it; says what was done, and gives whether it was copied. */
export type Copy = (text: string, show: () => Node) => Promise<boolean>;

/** Adds the buttons that copy, share and mark to « cite, share », once. */
export function offer(part: HTMLElement): void {
  const details = part.querySelector('details');
  const citation = part.querySelector('[data-citation]');
  const address = part.querySelector('[data-address]');
  if (!details || !citation || !address || part.querySelector('button')) return;
  const words = copyWords[localeOf(document.documentElement.lang)];
  const said = Object.assign(document.createElement('p'), { role: 'status', className: 'no-print' });
  // The site's own address, in a copy on a disk as well.
  const url = address.textContent;

  const copy: Copy = async (text, show) => {
    try {
      await navigator.clipboard.writeText(text);
      said.textContent = `${words.copied}. ${text}`;
      return true;
    } catch {
      getSelection()?.selectAllChildren(show());
      said.textContent = words.refused;
      return false;
    }
  };
  const button = (name: string, press: (button: HTMLButtonElement) => unknown) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', textContent: name });
    made.addEventListener('click', () => press(made));
    return made;
  };

  details.append(
    button(words.link, () => copy(url, () => address)),
    button(words.citation, () => copy(citation.textContent, () => citation)),
    // The device's own sheet; it is no fault to close it again.
    ...('share' in navigator
      ? [button(words.share, () => navigator.share({ title: document.title, url }).catch(() => undefined))]
      : []),
    button(words.marks, (pressed) => {
      said.textContent = offerMarks(pressed, words, url, copy) ? words.shown : '';
    }),
  );
  // Outside the part that closes: a mark speaks too.
  part.append(said);
}
