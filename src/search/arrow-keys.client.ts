/** The arrow keys lead from the box to the results and along them; Escape leads back to the box. */
export function arrowKeys(within: HTMLElement, input: HTMLInputElement, results: HTMLElement): void {
  within.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const stops = [input, ...results.querySelectorAll<HTMLAnchorElement>('li a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    if (at < 0 || (event.key !== 'Escape' && !step)) return;
    const next = step ? stops[at + step] : input;
    if (!next || next === stops[at]) return;
    event.preventDefault();
    next.focus();
  });
}
