import type { Article } from '../schemas/article.ts';

export type MarkName = NonNullable<Article['mark']>;

/** What an article is about, as the path of a shape, 10 by 10: a disc, a triangle, a diamond. They differ without colour. */
export const markShapes: Record<MarkName, string> = {
  offence: 'M5 1a4 4 0 1 1 0 8a4 4 0 1 1 0-8z',
  power: 'M5 .8 9.4 9H.6z',
  cooperation: 'M5 0l5 5-5 5-5-5z',
};
