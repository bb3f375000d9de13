import { typeset } from '../../language/typography.ts';
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { cartridgePage } from './cartridge-page.ts';
import { exportedQuestions, type ExportedQuestion } from './exported-question.ts';
import { oneLine, type LessonEdition } from './lesson-edition.ts';

const list = (tag: 'ol' | 'ul', items: readonly string[]) =>
  `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;

function rightAnswer({ shape }: ExportedQuestion): string {
  if ('choices' in shape) {
    const rights = shape.choices.filter(({ right }) => right).map(({ text }) => text);
    return `<p><b>${escaped(rights.join(' · '))}</b></p>`;
  }
  const inOrder = [...shape.matches].sort((a, b) => a.right - b.right);
  return shape.kind === 'ordering'
    ? list(
        'ol',
        inOrder.map(({ left }) => escaped(left)),
      )
    : list(
        'ul',
        shape.matches.map(({ left, right }) => `${escaped(left)} → ${escaped(shape.rights[right] ?? '')}`),
      );
}

/** The answers to the pupils' sheet and to the quiz, as a page of a cartridge that only teachers see. */
export function keyHtml(edition: LessonEdition): string {
  const { locale, sheet } = edition;
  const words = wordsFor(locale).lessons;
  const set = (text: Record<typeof locale, string>) => escaped(oneLine(locale, text));
  const exercises = sheet.exercises.flatMap(({ title, choices = [], parts }, index) => [
    `<h3>${index + 1}. ${set(title)}</h3>`,
    list(
      'ol',
      parts.map(({ ask, right = [], answer }) => {
        const ticked = choices.filter((_, place) => right.includes(place + 1)).map(set);
        return `<p>${set(ask)}</p><p>${ticked.length ? `<b>${ticked.join(', ')}.</b> ` : ''}${set(answer)}</p>`;
      }),
    ),
  ]);
  const quiz = exportedQuestions(edition).map(
    (question) => `<p>${escaped(question.ask)}</p>${rightAnswer(question)}${question.after}`,
  );
  return cartridgePage(edition, 'key', [
    `<p><strong>${escaped(typeset(locale, words.forTeachersOnly))}</strong></p>`,
    `<h2>${escaped(words.answersOfSheet)}</h2>`,
    ...exercises,
    `<h2>${escaped(words.answersOfQuiz)}</h2>`,
    list('ol', quiz),
  ]);
}
