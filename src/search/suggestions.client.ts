import { localeOf } from '../language/locales.ts';
import { searchWords } from '../language/search-words.ts';
import { answer, answerByName, prepare, type Outcome } from './answer.client.ts';
import { arrowKeys } from './arrow-keys.client.ts';
import { loadNames } from './load-index.client.ts';
import { resultItem } from './result-item.client.ts';
import { trouble } from './trouble.client.ts';

const SHOWN = 7;
/** With as many answers by name, the texts are not looked at: nearly all of what search loads is for them. */
const ENOUGH = 3;
/** A reader types on within this time, in milliseconds. */
const PAUSE = 150;

/** Answers under the box of a page’s header while one types: names and kinds, no excerpts, so that little is loaded. */
export function suggest(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  if (!input) throw new Error('The search box has lost its input');
  const locale = localeOf(document.documentElement.lang);
  const words = searchWords[locale];
  const panel = Object.assign(document.createElement('div'), { className: 'suggestions', hidden: true });
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const list = document.createElement('ol');
  const all = Object.assign(document.createElement('a'), { textContent: words.all });
  panel.append(status, list, all);
  form.append(panel);
  arrowKeys(form, input, list);
  let asked = 0;
  let clock = 0;

  async function run(): Promise<void> {
    const typed = input?.value.trim() ?? '';
    const turn = (asked += 1);
    panel.hidden = typed.length < 2;
    if (panel.hidden) return;
    status.textContent = words.searching;
    all.href = `${form.action}?q=${encodeURIComponent(typed)}`;
    const named = await answerByName(locale, typed);
    if (turn !== asked) return;
    const byName: Outcome = { state: 'done', hits: named, incomplete: false };
    const { state, hits, instead, incomplete } = named.length >= ENOUGH ? byName : await answer(locale, typed);
    if (turn !== asked) return;
    const links = () => [...list.querySelectorAll('a')];
    const at = links().findIndex((link) => link === document.activeElement);
    list.replaceChildren(...hits.slice(0, SHOWN).map((hit) => resultItem(locale, { hit })));
    // A reader who is already among the results stays there.
    if (at >= 0) (links()[at] ?? input)?.focus();
    all.hidden = state !== 'done';
    if (state === 'empty') status.textContent = words.none;
    else if (incomplete) {
      const said = state === 'failed' ? words.failed : words.incomplete;
      status.replaceChildren(...trouble(words, said, `${form.action}#a-z`, () => void run()));
    } else
      status.textContent = [instead && words.instead(instead), `${words.found(hits.length)}.`, words.keys]
        .filter(Boolean)
        .join(' ');
  }

  input.addEventListener('input', () => {
    clearTimeout(clock);
    clock = window.setTimeout(() => void run(), PAUSE);
  });
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !panel.hidden) {
      panel.hidden = true;
      event.preventDefault();
    }
  });
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !form.contains(relatedTarget)) panel.hidden = true;
  });
  // What was typed while this was on its way.
  if (input.value) void run();
  prepare(loadNames, locale);
}
