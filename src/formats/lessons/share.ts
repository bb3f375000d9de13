import type { Choice } from '../../catalogue/quiz-choices.ts';

/**
 * The points that ticking one choice of a question gives, in hundredths: the right ones share 100; where several are right,
 * the wrong ones share -100, so that ticking all of them is not right. With 2 to 6 choices these are shares Moodle knows.
 */
export function share(choices: readonly Choice[], choice: Choice): number {
  const alike = choices.filter(({ right }) => right === choice.right).length;
  const points = Number((100 / alike).toFixed(5));
  if (choice.right) return points;
  return choices.filter(({ right }) => right).length > 1 ? -points : 0;
}
