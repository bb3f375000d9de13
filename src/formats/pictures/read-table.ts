import { find } from '../../catalogue/find.ts';
import { readFolder } from '../../catalogue/read-content.ts';
import { articlesOf } from '../../figures/chapter-of.ts';
import { article, type Article } from '../../schemas/article.ts';
import { chapter, type Chapter } from '../../schemas/chapter.ts';

export interface TableArticle extends Article {
  number: number;
}

export interface TableChapter extends Omit<Chapter, 'articles'> {
  number: number;
  articles: TableArticle[];
}

export interface Table {
  chapters: TableChapter[];
  /** The day the newest article was read again: the day of the pictures. */
  day: string;
}

/**
 * The whole Convention as its table: nine chapters with their articles, in order.
 * @throws when a record is not what its schema asks for, or a chapter has an article that is lost
 */
export function readTable(): Table {
  const articles = readFolder('articles').map(({ id, data }) => ({ id, number: Number(id), ...article.parse(data) }));
  const chapters = readFolder('chapters').map(({ id, file, data }) => {
    const parsed = chapter.parse(data);
    const numbers = articlesOf({ id, data: parsed });
    return { ...parsed, number: Number(id), articles: numbers.map((number) => find(articles, String(number), file)) };
  });
  return { chapters, day: articles.map(({ reviewed }) => reviewed).reduce((a, b) => (a > b ? a : b)) };
}
