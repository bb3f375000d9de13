/** A chapter and the articles it holds, as first and last number. */
interface Range {
  id: string;
  data: { articles: [number, number] };
}

/** The numbers of the articles of a chapter, in order. */
export const articlesOf = ({ data: { articles } }: Range): number[] =>
  Array.from({ length: articles[1] - articles[0] + 1 }, (_, index) => articles[0] + index);
