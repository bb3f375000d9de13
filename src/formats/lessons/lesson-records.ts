import { locales, type Locale } from '../../language/locales.ts';
import { wordsFor } from '../../language/words.ts';
import { filesOf } from './lesson-files.ts';
import type { WholeLesson } from './read-lessons.ts';

/** What the list of downloads says of a file of a lesson. */
export interface LessonRecord {
  path: string;
  kind: 'lesson';
  /** The id of the lesson: the name of its folder in content/lessons. */
  lesson: string;
  languages: Locale[];
  title: Record<Locale, string>;
}

/** A record of each file of each lesson in each language. lesson-files.ts says which files there are. */
export const lessonRecords = (lessons: readonly Pick<WholeLesson, 'id' | 'lesson'>[]): LessonRecord[] =>
  lessons.flatMap(({ id, lesson }) =>
    locales.flatMap((locale) =>
      filesOf(lesson.slug, locale).map(({ file, path }) => {
        const title = (each: Locale) => `${lesson.title[each]} – ${wordsFor(each).lessons.files[file]}`;
        return { path, kind: 'lesson', lesson: id, languages: [locale], title: { fr: title('fr'), vi: title('vi') } };
      }),
    ),
  );
