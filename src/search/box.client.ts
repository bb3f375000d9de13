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

const begin = async () => {
  if (!form) return;
  if (form.dataset['page'] === undefined) (await import('./suggestions.client.ts')).suggest(form);
  else (await import('./results-page.client.ts')).answerPage(form);
};
input?.addEventListener('focus', begin, { once: true });
if (form?.dataset['page'] !== undefined && new URLSearchParams(location.search).get('q')) void begin();
