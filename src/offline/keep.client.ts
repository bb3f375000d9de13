/**
 * The section « keep this site on this device »: shows what is kept and what can be, downloads, pauses, continues, updates,
 * removes. Nothing is stored and no service worker is registered before the reader presses the button.
 */
import { formatBytes, formatDate } from '../language/dates-and-numbers.ts';
import type { Words } from '../language/fr.ts';
import { localeOf } from '../language/locales.ts';
import { alone } from './alone.ts';
import { askVersion } from './ask-host.ts';
import { dropIncoming, readState, removeAll, type CopyState } from './copy-state.ts';
import { KeepProblem } from './keep-problem.ts';
import type { SiteVersion } from './kept-list.ts';
import { isNewer, whatToOffer } from './what-to-offer.ts';

type Spoken = Words['keep']['said'] & Words['keep']['buttons'];

class KeepOnDevice extends HTMLElement {
  #base = '/';
  #words = {} as Spoken;
  #locale = localeOf(document.documentElement.lang);
  #state: CopyState = {};
  /** What the host has: undefined until it is asked, null when it does not answer. */
  #site: SiteVersion | null | undefined;
  #going: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in window && 'locks' in navigator)) {
      this.dataset['unable'] = '';
      return;
    }
    this.#base = this.dataset['base'] ?? '/';
    this.#words = JSON.parse(this.dataset['words'] ?? '{}') as Spoken;
    this.#part('form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#going) this.#going.abort();
      else void this.#download();
    });
    this.#part('[data-drop]').addEventListener('click', () => void this.#change('dropped', dropIncoming));
    this.#part('[data-remove]').addEventListener('click', () => {
      if (confirm(this.#words.removeSure)) void this.#change('removed', removeAll);
    });
    void this.#start();
  }

  #part<Part extends HTMLElement>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`The section that keeps the site has lost its ${selector}`);
    return part;
  }

  get #radios(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  #say(text: string): void {
    this.#part('[data-said]').textContent = text;
  }

  #size = (bytes: number): string => formatBytes(this.#locale, bytes);

  async #start(): Promise<void> {
    await this.#refresh();
    const { incoming, kept } = this.#state;
    const chosen = (incoming ?? kept)?.choices ?? [this.#locale];
    // In their order: the first radio of a language is « nothing », and a choice after it takes its place.
    for (const radio of this.#radios) if (radio.value === '' || chosen.includes(radio.value)) radio.checked = true;
    if (incoming) this.#say(this.#words.cutOff);
    this.dataset['ready'] = '';
    await this.#ask();
    this.#show();
  }

  async #ask(): Promise<void> {
    this.#site = (await askVersion(this.#base)) ?? null;
  }

  async #refresh(): Promise<void> {
    this.#state = await readState(this.#base);
    this.#show();
  }

  #show(): void {
    const { kept, incoming } = this.#state;
    const words = this.#words;
    const day = (date: string) => formatDate(this.#locale, date);
    const lines = [kept ? words.kept.replace('{day}', day(kept.day)).replace('{size}', this.#size(kept.bytes)) : words.nothing];
    if (this.#site && isNewer(this.#state, this.#site)) lines.push(words.newer.replace('{day}', day(this.#site.day)));
    if (this.#site === null) lines.push(words.unreachable);
    this.#part('[data-kept]').textContent = lines.join(' ');
    for (const radio of this.#radios.filter(({ value }) => value !== '')) {
      const size = this.#site?.sizes[radio.value];
      const [shown, tag] = radio.labels?.[0]?.querySelectorAll<HTMLElement>('[data-size], [data-tag]') ?? [];
      if (shown) shown.textContent = size === undefined ? '' : this.#size(size);
      if (tag) tag.hidden = !kept?.choices.includes(radio.value);
    }
    this.querySelectorAll('fieldset').forEach((group) => (group.disabled = this.#going !== undefined));
    this.#part('[data-main]').textContent = words[this.#going ? 'pause' : whatToOffer(this.#state, this.#site ?? undefined)];
    this.#part('[data-drop]').hidden = !incoming || this.#going !== undefined;
    this.#part('[data-remove]').hidden = !kept || this.#going !== undefined;
    this.#part('[data-going]').hidden = !this.#going && !incoming;
  }

  #report = (done: number, total: number): void => {
    Object.assign(this.#part<HTMLProgressElement>('progress'), { max: total, value: done });
    const figures = this.#words.figures.replace('{done}', this.#size(done)).replace('{total}', this.#size(total));
    this.#part('[data-figures]').textContent = figures;
  };

  #outcome(error: unknown): string {
    if (this.#going?.signal.aborted) return this.#words.paused;
    if (!(error instanceof KeepProblem)) return this.#words.failed;
    return this.#words[error.reason].replace('{needed}', this.#size(error.needed));
  }

  async #download(): Promise<void> {
    const choices = this.#radios.filter(({ checked, value }) => checked && value !== '').map(({ value }) => value);
    if (choices.length === 0) return this.#say(this.#words.chooseFirst);
    this.#going = new AbortController();
    this.#show();
    this.#say(this.#words.starting);
    // Asks the browser not to erase the copy when room lacks; it decides, and the copy works either way.
    void navigator.storage.persist();
    const { signal } = this.#going;
    const outcome = await import('./download-copy.ts')
      .catch(() => {
        throw new KeepProblem('network');
      })
      .then(({ downloadCopy }) => downloadCopy(this.#base, choices, signal, this.#report))
      .then(() => this.#ask())
      .then(() => this.#words.done)
      .catch((error: unknown) => this.#outcome(error));
    this.#going = undefined;
    await this.#refresh();
    this.#say(outcome);
  }

  async #change(done: 'dropped' | 'removed', work: (base: string) => Promise<void>): Promise<void> {
    const outcome = await alone(this.#base, () => work(this.#base))
      .then(() => this.#words[done])
      .catch((error: unknown) => this.#outcome(error));
    await this.#refresh();
    this.#say(outcome);
    // The button that was pressed may be gone.
    this.#part('[data-main]').focus();
  }
}

customElements.define('keep-on-device', KeepOnDevice);
