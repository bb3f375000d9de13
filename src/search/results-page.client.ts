/**
 * The search page. Contract with outside checks: the list marked data-search-results holds one <a href> a result, best
 * first; its data-search-state is "done", "empty", or "failed" when search could not look.
 */
import { localeOf, other } from '../language/locales.ts';
import { searchWords } from '../language/search-words.ts';
import { answer, countKinds, prepare, withTexts, type Outcome } from './answer.client.ts';
import { arrowKeys } from './arrow-keys.client.ts';
import { kindChoice } from './kind-choice.client.ts';
import { kindOf, type Kind } from './kinds.ts';
import { loadIndex } from './load-index.client.ts';
import { resultItem } from './result-item.client.ts';
import { resultsToCome } from './results-to-come.client.ts';
import { trouble } from './trouble.client.ts';

const AT_ONCE = 10;
/** The texts of the others come when they are seen: each is a file of its own. */
const WITH_TEXT = 5;
/** A reader types on within this time, in milliseconds. */
const PAUSE = 200;

function part<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (!found) throw new Error(`The search page has lost its ${selector}`);
  return found;
}

const hidden = (element: HTMLElement, isHidden: boolean) => (element.hidden = isHidden);

/** Answers on the search page: from `?q=`, and while one types. */
export function answerPage(form: HTMLFormElement): void {
  const input = part<HTMLInputElement>('form[role=search] input');
  const list = part('[data-search-results]');
  const status = part('[data-search-status]');
  const choice = part<HTMLFieldSetElement>('[data-search-kinds]');
  const more = part<HTMLButtonElement>('[data-search-more]');
  const elsewhere = part<HTMLButtonElement>('[data-search-elsewhere]');
  const others = part('[data-search-others]');
  const locale = localeOf(document.documentElement.lang);
  const words = searchWords[locale];
  let turn = 0;
  let shown = AT_ONCE;
  let clock = 0;

  const ofKind = ({ hits }: Outcome, kind?: Kind) => hits.filter(({ title }) => !kind || kindOf(title[1]) === kind);

  /** What is said of an outcome, and what can be done about it. */
  function say({ state, instead, incomplete }: Outcome, count: number, total: number): void {
    if (state === 'empty') return status.replaceChildren(words.none);
    if (state === 'failed') return status.replaceChildren(...trouble(words, words.failed, '#a-z', () => void run()));
    const said = [instead && words.instead(instead), count < total ? words.shown(count, total) : words.found(total)];
    const troubles = incomplete ? trouble(words, words.incomplete, '#a-z', () => void run()) : [];
    status.replaceChildren(`${said.filter(Boolean).join(' ')} `, ...troubles);
  }

  async function show(outcome: Outcome, asked: number, kind?: Kind): Promise<void> {
    const hits = ofKind(outcome, kind);
    const here = hits.slice(0, shown);
    const found = await withTexts(here.slice(0, WITH_TEXT));
    if (asked !== turn) return;
    list.replaceChildren(...found.map((result) => resultItem(locale, result)), ...resultsToCome(locale, here.slice(WITH_TEXT)));
    list.dataset['searchState'] = outcome.state;
    say({ ...outcome, incomplete: outcome.incomplete || found.some(({ lost }) => lost) }, here.length, hits.length);
    hidden(more, here.length >= hits.length);
    more.onclick = () => {
      shown += AT_ONCE;
      void show(outcome, asked, kind).then(() => list.querySelectorAll<HTMLElement>('li a')[here.length]?.focus());
    };
  }

  async function run(): Promise<void> {
    const typed = input.value.trim();
    const asked = (turn += 1);
    shown = AT_ONCE;
    others.replaceChildren();
    hidden(elsewhere, typed === '');
    hidden(more, true);
    if (typed === '') {
      hidden(choice, true);
      list.replaceChildren();
      delete list.dataset['searchState'];
      return status.replaceChildren();
    }
    list.dataset['searchState'] = 'searching';
    status.textContent = words.searching;
    const outcome = await answer(locale, typed);
    if (asked !== turn) return;
    kindChoice(choice, words, countKinds(outcome.hits), (kind) => {
      shown = AT_ONCE;
      void show(outcome, asked, kind);
    });
    await show(outcome, asked);
  }

  async function runElsewhere(): Promise<void> {
    const asked = turn;
    const language = other(locale);
    const outcome = await answer(language, input.value);
    const hits = outcome.hits.slice(0, AT_ONCE);
    const found = await withTexts(hits.slice(0, WITH_TEXT));
    if (asked !== turn) return;
    const heading = Object.assign(document.createElement('h2'), { textContent: words.fromOther, tabIndex: -1 });
    const said = document.createElement('p');
    if (outcome.state === 'failed') said.append(...trouble(words, words.failed, '#a-z', () => void runElsewhere()));
    else said.textContent = outcome.state === 'empty' ? words.none : words.found(outcome.hits.length);
    const theirs = Object.assign(document.createElement('ol'), { lang: language, className: 'results' });
    theirs.append(...found.map((result) => resultItem(language, result)), ...resultsToCome(language, hits.slice(WITH_TEXT)));
    others.replaceChildren(heading, said, theirs);
    hidden(elsewhere, true);
    heading.focus();
  }

  /** Lets the address of the page follow the question. */
  function remember(how: 'pushState' | 'replaceState'): void {
    const typed = input.value.trim();
    try {
      history[how](null, '', typed ? `?q=${encodeURIComponent(typed)}` : location.pathname);
    } catch {
      // A frame without an origin of its own, as Kolibri makes, has no address to change.
    }
  }
  const fromAddress = () => {
    input.value = new URLSearchParams(location.search).get('q')?.trim() ?? '';
    void run();
  };
  /** Answers what was typed, and lets the address follow. */
  const follow = () => {
    remember('replaceState');
    void run();
  };
  input.addEventListener('input', () => {
    clearTimeout(clock);
    clock = window.setTimeout(follow, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(clock);
    remember('pushState');
    void run();
  });
  addEventListener('popstate', fromAddress);
  elsewhere.addEventListener('click', () => void runElsewhere());
  arrowKeys(part('main'), input, list);
  if (input.value === '') fromAddress();
  else follow();
  prepare(loadIndex, locale);
}
