/** On the page that stands for one that is not kept: only the links of the languages that are. */
import { readKept } from './copy-state.ts';

const { base = '/' } = document.querySelector('main')?.dataset ?? {};
const { choices } = (await readKept(base)) ?? {};
for (const links of choices ? document.querySelectorAll<HTMLElement>('[data-choice]') : []) {
  const language = links.dataset['choice'] ?? '';
  links.hidden = !choices?.some((choice) => choice === language || choice.startsWith(`${language}-`));
}
