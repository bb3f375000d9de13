import type { levelsFr } from './see-words-levels-fr.ts';

/** The words with which a reader chooses how much of an article to read, in Vietnamese. */
export const levelsVi = {
  name: 'Mức độ chi tiết',
  sentence: 'Một câu',
  explained: 'Giải thích',
  detail: 'Chi tiết',
} satisfies typeof levelsFr;
