/** Shows the lessons that answer every choice, and of their files the kind that was chosen. Nothing is stored. */

/** Does a lesson answer a choice? */
const answers: Record<string, (lesson: HTMLElement, chosen: string) => boolean> = {
  age: (lesson, chosen) => lesson.dataset['age']?.split(' ').includes(chosen) ?? false,
  time: (lesson, chosen) => Number(lesson.dataset['time']) <= Number(chosen),
  subject: (lesson, chosen) => lesson.dataset['subject'] === chosen,
  programme: (lesson, chosen) => lesson.dataset['programme']?.split(' ').includes(chosen) ?? false,
};

class LessonFinder extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', () => this.#show());
    this.dataset['ready'] = '';
    this.#show();
  }

  #show(): void {
    const chosen = [...this.querySelectorAll('select')].filter(({ value }) => value !== '');
    const lessons = [...this.querySelectorAll<HTMLElement>('.lesson-list > li')];
    for (const lesson of lessons) lesson.hidden = chosen.some(({ name, value }) => answers[name]?.(lesson, value) === false);
    const format = chosen.find(({ name }) => name === 'format')?.value;
    for (const file of this.querySelectorAll<HTMLElement>('[data-format]')) {
      file.hidden = format !== undefined && file.dataset['format'] !== format;
    }
    const shown = lessons.filter(({ hidden }) => !hidden).length;
    const { shown: words = '', none = '' } = this.dataset;
    const said = shown ? words.replace('{shown}', String(shown)).replace('{all}', String(lessons.length)) : none;
    (this.querySelector('output') as HTMLOutputElement).textContent = said;
  }
}

customElements.define('lesson-finder', LessonFinder);
