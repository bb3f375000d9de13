/**
 * One thing that search can answer with: its id in Pagefind’s index, its address in the site without the base
 * (`vi/dieu/37/`), its title, its other names in the page’s language, and for a term the addresses of its articles.
 */
export type Title = [id: string, address: string, title: string, names: string[], articles?: string[]];

/** `more.json`: what is needed only when no name in the page’s language answers. */
export interface More {
  /** The names of each title in other languages, in the order of the titles. */
  foreign: string[][];
  /** The bare words of the texts that could be taken for slips. */
  written: string[];
}
