import type { SearchWords } from '../language/search-words-fr.ts';
import type { Kind } from './kinds.ts';

/** Fills a fieldset with one choice a kind of result, with its count; hides it when there is nothing to choose from. */
export function kindChoice(
  fieldset: HTMLFieldSetElement,
  words: SearchWords,
  counts: Map<Kind, number>,
  chosen: (kind: Kind | undefined) => void,
): void {
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const choices: [Kind | undefined, string, number][] = [
    [undefined, words.everything, total],
    ...[...counts].map(([kind, count]): [Kind, string, number] => [kind, words.kinds[kind], count]),
  ];
  const labels = choices.map(([kind, name, count]) => {
    const radio = Object.assign(document.createElement('input'), { type: 'radio', name: 'kind', checked: kind === undefined });
    radio.addEventListener('change', () => chosen(kind));
    const label = document.createElement('label');
    label.append(radio, ` ${name} (${count})`);
    return label;
  });
  fieldset.hidden = counts.size < 2;
  fieldset.replaceChildren(...fieldset.querySelectorAll('legend'), ...labels);
}
