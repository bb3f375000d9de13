/**
 * One thing that search can answer with, as `titles.json` lists it: its id in Pagefind’s index, its address in the site
 * without the base (`vi/dieu/37/`), its title, its other names in the page’s language, its names in other ones, and for a
 * term the addresses of its articles.
 */
export type Title = [id: string, address: string, title: string, own: string[], foreign: string[], articles?: string[]];

/** `titles.json`: what search can answer with, and the bare words of the texts that could be taken for slips. */
export interface Titles {
  titles: Title[];
  written: string[];
}
