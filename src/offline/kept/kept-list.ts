/** The set that goes with every choice. */
export const COMMON = 'common';

/** A file of the site that can be kept. */
export interface KeptFile {
  /** Its address below the base: `fr/articles/7/`. */
  path: string;
  bytes: number;
  /** SHA-256, in base64url. */
  hash: string;
  sets: readonly string[];
}

/** `offline/files.json`: all that can be kept of one version of the site. */
export interface KeptList {
  version: string;
  day: string;
  files: KeptFile[];
}

/** `offline/version.json`: which version the host has, and how many bytes each choice takes with what is common to all. */
export interface SiteVersion {
  version: string;
  day: string;
  sizes: Record<string, number>;
}

/** The files that some choices need. */
export const filesFor = (list: KeptList, choices: readonly string[]): KeptFile[] =>
  list.files.filter(({ sets }) => sets.some((set) => set === COMMON || choices.includes(set)));

/** How many bytes files take. */
export const bytesOf = (files: readonly KeptFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
