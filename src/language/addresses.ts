import type { Locale } from './locales.ts';

/** The sections of the site, in the words of each language: ASCII, and never changed once published. */
export const sections = {
  home: { fr: '', vi: '' },
  articles: { fr: 'articles', vi: 'dieu' },
  chapters: { fr: 'chapitres', vi: 'chuong' },
  timeline: { fr: 'chronologie', vi: 'dong-thoi-gian' },
  messages: { fr: 'messages', vi: 'thong-diep' },
  states: { fr: 'etats', vi: 'quoc-gia' },
  questions: { fr: 'questions', vi: 'hoi-dap' },
  family: { fr: 'famille', vi: 'doi-chieu' },
  figures: { fr: 'chiffres', vi: 'so-lieu' },
  glossary: { fr: 'glossaire', vi: 'thuat-ngu' },
  cases: { fr: 'cas', vi: 'tinh-huong' },
  lessons: { fr: 'lecons', vi: 'bai-hoc' },
  search: { fr: 'recherche', vi: 'tim-kiem' },
  downloads: { fr: 'telechargements', vi: 'tai-ve' },
  people: { fr: 'personnes', vi: 'nhan-vat' },
  sources: { fr: 'sources', vi: 'nguon' },
  about: { fr: 'a-propos', vi: 'gioi-thieu' },
  accessibility: { fr: 'accessibilite', vi: 'kha-nang-tiep-can' },
  privacy: { fr: 'confidentialite', vi: 'quyen-rieng-tu' },
} as const satisfies Record<string, Record<Locale, string>>;

export type Section = keyof typeof sections;

/** A page to go to: its address on the site, and its name. */
export interface Link {
  href: string;
  name: string;
}

/** The pages below a lesson: what pupils hold, what they try, and the answers. */
export const lessonPages = {
  sheet: { fr: 'fiche-eleve', vi: 'phieu-hoc-sinh' },
  quiz: { fr: 'quiz', vi: 'trac-nghiem' },
  key: { fr: 'corrige', vi: 'dap-an' },
} as const satisfies Record<string, Record<Locale, string>>;

export type LessonPage = keyof typeof lessonPages;

/** The page below an article: both languages side by side. */
export const articlePages = {
  sideBySide: { fr: 'face-a-face', vi: 'song-ngu' },
} as const satisfies Record<string, Record<Locale, string>>;

/** The folder the site is served from, with a slash at both ends: `/`, or `/hanoi/` from BASE_PATH. */
export const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');

/** A page’s path below its language: `localPath('vi', 'articles', 16)` is `dieu/16/`, the home page is `''`. */
export function localPath(locale: Locale, section: Section, ...rest: (string | number)[]): string {
  return [sections[section][locale], ...rest]
    .filter((part) => part !== '')
    .map((part) => `${part}/`)
    .join('');
}

/** A page’s address on its host: `address('vi', 'articles', 16)` is `/vi/dieu/16/`. */
export function address(locale: Locale, section: Section, ...rest: (string | number)[]): string {
  return `${base}${locale}/${localPath(locale, section, ...rest)}`;
}

/** The preview picture of a page, from its path below its language: `picturePath('vi', 'dieu/16/')` is `og/vi/dieu/16.png`. */
export const picturePath = (locale: Locale, path: string): string => `og/${locale}/${path}`.replace(/\/$/, '.png');

/** The address of a file of `public/`: `fileAddress('favicon.svg')` is `/favicon.svg`. */
export const fileAddress = (name: string): string => base + name;
