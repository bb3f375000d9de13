import { lessonPages, sections, type LessonPage } from '../language/addresses.ts';
import { locales } from '../language/locales.ts';
import type { Lesson } from '../schemas/lesson.ts';

/** The address parameters of the same page below every lesson, in each language: its sheet, its quiz, its key. */
export const lessonPagePaths = <Entry extends { data: Lesson }>(page: LessonPage, entries: readonly Entry[]) =>
  locales.flatMap((locale) =>
    entries.map((entry) => ({
      params: { locale, lessons: sections.lessons[locale], lesson: entry.data.slug[locale], [page]: lessonPages[page][locale] },
      props: { entry },
    })),
  );
