/** What this site uses of a Pagefind result. */
export interface Found {
  id: string;
  score: number;
  /** Where the words stand in the text, counted in words. */
  words: number[];
  data: () => Promise<FoundPage>;
}

export interface FoundPage {
  excerpt: string;
  sub_results: { url: string; title: string; excerpt: string; weighted_locations: { balanced_score: number }[] }[];
}

/** What this site uses of Pagefind, https://pagefind.app/docs/api/ */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  filters: () => Promise<unknown>;
  search: (question: string) => Promise<{ results: Found[] }>;
}
