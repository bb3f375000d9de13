/**
 * The search box of every page: `/` and Ctrl or ⌘ K lead to it; the engine is loaded when it is used, not before. Without
 * this, the box is a form that leads to the search page.
 */
const form = document.querySelector<HTMLFormElement>('form[role=search]');
const input = form?.querySelector('input');

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName);

addEventListener('keydown', (event) => {
  const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target);
  const ctrlK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
  if (!input || !(slash || ctrlK)) return;
  event.preventDefault();
  // On a narrow screen the box is folded into the menu.
  input.closest('details')?.setAttribute('open', '');
  input.focus();
  input.select();
});

const load = (box: HTMLFormElement) =>
  box.dataset['page'] === undefined
    ? import('./suggestions.client.ts').then((script) => script.suggest(box))
    : import('./results-page.client.ts').then((script) => script.answerPage(box));

let begun: Promise<void> | undefined;

/** Loads what answers, once: from then on it listens to the box by itself. When it does not come, the next focus asks again. */
const begin = () => {
  if (form) begun ??= load(form).catch(() => (begun = undefined));
};
input?.addEventListener('focus', begin);
if (form?.dataset['page'] !== undefined && new URLSearchParams(location.search).get('q')) begin();
