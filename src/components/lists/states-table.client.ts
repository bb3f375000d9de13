/**
 * Sorting and filtering for the table of signatories. The table is whole without it: each heading becomes a button that
 * sorts, the fields filter by name and by group. Nothing is stored.
 */
const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('đ', 'd');
const valueOf = (row: HTMLTableRowElement, column: number) =>
  row.cells[column]?.dataset['value'] ?? row.cells[column]?.firstChild?.textContent ?? '';

class StatesTable extends HTMLElement {
  connectedCallback(): void {
    this.querySelectorAll('thead th').forEach((heading, column) => this.#addButton(heading, column));
    this.addEventListener('input', () => this.#filter());
    this.dataset['ready'] = '';
    this.#filter();
  }

  get #rows(): HTMLTableRowElement[] {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  #addButton(heading: Element, column: number): void {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: heading.textContent });
    button.addEventListener('click', () => this.#sort(heading, column));
    heading.replaceChildren(button);
  }

  #sort(heading: Element, column: number): void {
    const down = heading.getAttribute('aria-sort') === 'ascending';
    this.querySelectorAll('[aria-sort]').forEach((other) => other.removeAttribute('aria-sort'));
    heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const { compare } = new Intl.Collator(document.documentElement.lang);
    const sorted = this.#rows.sort((a, b) => compare(valueOf(a, column), valueOf(b, column)) * (down ? -1 : 1));
    this.querySelector('tbody')?.append(...sorted);
  }

  #filter(): void {
    const typed = fold(this.querySelector('input')?.value ?? '');
    const group = this.querySelector('select')?.value ?? '';
    for (const row of this.#rows) {
      row.hidden = !fold(row.cells[0]?.textContent ?? '').includes(typed) || (group !== '' && row.dataset['group'] !== group);
    }
    const shown = this.#rows.filter((row) => !row.hidden).length;
    const output = this.querySelector('output');
    const { shown: words = '', all = '' } = this.dataset;
    if (output) output.textContent = words.replace('{shown}', String(shown)).replace('{all}', all);
  }
}

customElements.define('states-table', StatesTable);
