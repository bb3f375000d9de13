/** Corrects a quiz in the reader's browser, one question at a time; keeps answers on this device only where asked. */

const quiz = document.querySelector<HTMLElement>('[data-quiz]');

const fieldsOf = (node: ParentNode) => [
  ...node.querySelectorAll<HTMLInputElement | HTMLSelectElement>('fieldset :is(input, select)'),
];

/** The places chosen in a question, in the order of its fields; an unanswered list counts as ''. */
const chosenIn = (question: Element): string[] =>
  fieldsOf(question).flatMap((field) => (field instanceof HTMLSelectElement ? field.value : field.checked ? field.value : []));

function correct(quiz: HTMLElement, question: HTMLElement): void {
  const status = question.querySelector('[role=status]') as HTMLElement;
  const chosen = chosenIn(question);
  if (chosen.length === 0 || chosen.includes('')) {
    status.textContent = quiz.dataset['chooseFirst'] ?? '';
    return;
  }
  const isRight = chosen.join() === question.dataset['right'];
  const own = fieldsOf(question).find((field) => field instanceof HTMLInputElement && field.checked && field.dataset['why']);
  status.textContent = isRight ? (quiz.dataset['right'] ?? '') : (own?.dataset['why'] ?? quiz.dataset['notYet'] ?? '');
  // Why it is right is worth reading too; what is not right yet stays folded.
  if (isRight) (question.querySelector('details') as HTMLDetailsElement).open = true;
  question.toggleAttribute('data-done', isRight);
}

function begin(quiz: HTMLElement): void {
  const key = `quiz ${quiz.dataset['quiz']}`;
  const memory = quiz.querySelector('.keep-answers') as HTMLElement;
  const asked = memory.querySelector('input') as HTMLInputElement;
  const questions = [...quiz.querySelectorAll<HTMLElement>('[data-question]')];

  const count = () => {
    const right = String(quiz.querySelectorAll('[data-done]').length);
    (memory.querySelector('output') as HTMLOutputElement).textContent = quiz.dataset['soFar']?.replace('{right}', right) ?? '';
  };
  const keep = () => {
    const answers = Object.fromEntries(questions.map((question) => [question.dataset['question'], chosenIn(question)]));
    try {
      if (asked.checked) localStorage.setItem(key, JSON.stringify(answers));
      else localStorage.removeItem(key);
    } catch {
      // Where nothing may be stored, nothing is kept.
    }
  };
  const fill = (answers: Record<string, string[]>) => {
    for (const question of questions) {
      const kept = answers[question.dataset['question'] ?? ''] ?? [];
      fieldsOf(question).forEach((field, index) => {
        if (field instanceof HTMLSelectElement) field.value = kept[index] ?? '';
        else field.checked = kept.includes(field.value);
      });
    }
  };

  try {
    const kept = localStorage.getItem(key);
    asked.checked = kept !== null;
    if (kept) fill(JSON.parse(kept) as Record<string, string[]>);
  } catch {
    // Nothing readable was kept.
  }
  for (const question of questions) {
    (question.querySelector('.check') as HTMLElement).hidden = false;
    question.querySelector('.check button')?.addEventListener('click', () => {
      correct(quiz, question);
      count();
    });
  }
  memory.hidden = false;
  quiz.addEventListener('change', keep);
  memory.querySelector('button')?.addEventListener('click', () => {
    fill({});
    keep();
    for (const question of questions) {
      (question.querySelector('[role=status]') as HTMLElement).textContent = '';
      (question.querySelector('details') as HTMLDetailsElement).open = false;
      question.removeAttribute('data-done');
    }
    count();
    questions[0]?.querySelector<HTMLElement>('input, select')?.focus();
  });
}

if (quiz) begin(quiz);

export {};
