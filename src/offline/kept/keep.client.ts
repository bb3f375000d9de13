/**
 * The section « keep this site on this device »: downloads, pauses, continues, updates, removes. Nothing is stored and no
 * service worker is registered before the reader presses the button.
 */
import { alone } from './alone.ts';
import { askVersion } from './ask-host.ts';
import { dropIncoming, readState, removeAll, type CopyState } from './copy-state.ts';
import { KeepProblem } from './keep-problem.ts';
import type { SiteVersion } from './kept-list.ts';
import { part, radiosOf, showCopy, showProgress, size, type Spoken } from './show-copy.client.ts';

class KeepOnDevice extends HTMLElement {
  #base = this.dataset['base'] ?? '/';
  #words = JSON.parse(this.dataset['words'] ?? '{}') as Spoken;
  #state: CopyState = {};
  #site: SiteVersion | null | undefined;
  #going: AbortController | undefined;

  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in window && 'locks' in navigator)) {
      this.dataset['unable'] = '';
      return;
    }
    part(this, 'form').addEventListener('submit', (event) => {
      event.preventDefault();
      if (this.#going) this.#going.abort();
      else void this.#download();
    });
    part(this, '[data-drop]').addEventListener('click', () => void this.#change('dropped', dropIncoming));
    part(this, '[data-remove]').addEventListener('click', () => {
      if (confirm(this.#words.removeSure)) void this.#change('removed', removeAll);
    });
    // There is a storage, and the reader's settings refuse it.
    this.#start().catch(() => (this.dataset['unable'] = ''));
  }

  #say(text: string): void {
    part(this, '[data-said]').textContent = text;
  }

  #show(): void {
    showCopy(this, { state: this.#state, site: this.#site, going: this.#going !== undefined }, this.#words);
  }

  async #start(): Promise<void> {
    await this.#refresh();
    const { incoming, kept } = this.#state;
    const chosen = (incoming ?? kept)?.choices ?? [document.documentElement.lang];
    // In their order: the first radio of a language is « nothing », and a choice after it takes its place.
    for (const radio of radiosOf(this)) if (radio.value === '' || chosen.includes(radio.value)) radio.checked = true;
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

  #outcome(error: unknown): string {
    if (this.#going?.signal.aborted) return this.#words.paused;
    if (!(error instanceof KeepProblem)) return this.#words.failed;
    return this.#words[error.reason].replace('{needed}', size(error.needed));
  }

  async #download(): Promise<void> {
    const choices = radiosOf(this).flatMap(({ checked, value }) => (checked && value !== '' ? [value] : []));
    if (choices.length === 0) return this.#say(this.#words.chooseFirst);
    this.#going = new AbortController();
    const { signal } = this.#going;
    this.#show();
    this.#say(this.#words.starting);
    // Asks the browser not to erase the copy when room lacks; it decides, and the copy works either way.
    void navigator.storage.persist();
    const outcome = await import('./download-copy.ts')
      .catch(() => {
        throw new KeepProblem('network');
      })
      .then(({ downloadCopy }) =>
        downloadCopy(this.#base, choices, signal, (done, total) => showProgress(this, done, total, this.#words)),
      )
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
    part(this, '[data-main]').focus();
  }
}

customElements.define('keep-on-device', KeepOnDevice);
