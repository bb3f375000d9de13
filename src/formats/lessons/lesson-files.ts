import type { Locale } from '../../language/locales.ts';

/** The files made for each lesson in each language: how they are called, and what they are to a machine. */
export const lessonFiles = {
  pupil: { name: { fr: 'fiche-eleve', vi: 'phieu-hoc-sinh' }, extension: 'pdf', type: 'application/pdf' },
  teacher: { name: { fr: 'fiche-professeur', vi: 'giao-an' }, extension: 'pdf', type: 'application/pdf' },
  key: { name: { fr: 'corrige', vi: 'dap-an' }, extension: 'pdf', type: 'application/pdf' },
  word: {
    name: { fr: 'fiche-eleve', vi: 'phieu-hoc-sinh' },
    extension: 'docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  moodle: { name: { fr: 'quiz-moodle', vi: 'trac-nghiem-moodle' }, extension: 'xml', type: 'application/xml' },
  gift: { name: { fr: 'quiz-gift', vi: 'trac-nghiem-gift' }, extension: 'txt', type: 'text/plain' },
  cartridge: { name: { fr: 'cours-avec-corrige', vi: 'khoa-hoc-co-dap-an' }, extension: 'imscc', type: 'application/zip' },
  'class-cartridge': {
    name: { fr: 'cours-pour-la-classe', vi: 'khoa-hoc-cho-lop' },
    extension: 'imscc',
    type: 'application/zip',
  },
  scolomfr: { name: { fr: 'notice-scolomfr', vi: 'mo-ta-scolomfr' }, extension: 'xml', type: 'application/xml' },
  'quiz-qr': { name: { fr: 'code-qr-du-quiz', vi: 'ma-qr-trac-nghiem' }, extension: 'svg', type: 'image/svg+xml' },
  qr: { name: { fr: 'code-qr', vi: 'ma-qr' }, extension: 'svg', type: 'image/svg+xml' },
} as const satisfies Record<string, { name: Record<Locale, string>; extension: string; type: string }>;

export type LessonFile = keyof typeof lessonFiles;

/** Where a file of a lesson stands in the built site: `downloads/fr/<slug>/fiche-eleve-<slug>.pdf`. */
export function lessonFilePath(file: LessonFile, locale: Locale, slug: string): string {
  const { name, extension } = lessonFiles[file];
  return `downloads/${locale}/${slug}/${name[locale]}-${slug}.${extension}`;
}

/** The sheets that are printed as PDF before the other files are made: some of those take them in. */
export const printedFiles = ['pupil', 'teacher', 'key'] as const satisfies LessonFile[];

export type PrintedFile = (typeof printedFiles)[number];

/** The files of a lesson in one language, in the order they are offered. */
export const filesOf = (slug: Record<Locale, string>, locale: Locale): { file: LessonFile; path: string }[] =>
  (Object.keys(lessonFiles) as LessonFile[]).map((file) => ({ file, path: lessonFilePath(file, locale, slug[locale]) }));

/** Where a course of all lessons stands: with the answers, or for the class. */
export function coursePath(locale: Locale, withKey: boolean): string {
  const names = {
    fr: withKey ? 'cours-complet-avec-corrige' : 'cours-complet-pour-la-classe',
    vi: withKey ? 'khoa-hoc-day-du-co-dap-an' : 'khoa-hoc-day-du-cho-lop',
  };
  return `downloads/${locale}/${names[locale]}.imscc`;
}
