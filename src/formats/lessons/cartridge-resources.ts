import { lessonPages, type LessonPage } from '../../language/addresses.ts';
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { exportedQuestions } from './exported-question.ts';
import { keyHtml } from './key-html.ts';
import { lessonUrl, oneLine, type LessonEdition } from './lesson-edition.ts';
import { lessonFiles, type LessonFile } from './lesson-files.ts';
import { qtiAssessment } from './qti.ts';
import { sheetHtml } from './sheet-html.ts';

/** One thing in a cartridge: one file. */
export interface Resource {
  /** An XML name, that of no other resource. */
  id: string;
  title: string;
  type: 'webcontent' | 'imswl_xmlv1p1' | 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment';
  path: string;
  content: string | Uint8Array;
  /** Platforms that know roles hide it from pupils. */
  forTeachers: boolean;
}

function webLink(title: string, url: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<webLink xmlns="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.imsglobal.org/xsd/imsccv1p1/imswl_v1p1 http://www.imsglobal.org/profile/cc/ccv1p1/ccv1p1_imswl_v1p1.xsd">
<title>${escaped(title)}</title>
<url href="${escaped(url)}" target="_blank"/>
</webLink>
`;
}

/**
 * What a cartridge holds of one lesson: the pupils' sheet with its address when the site has one, the quiz; with the key, also
 * the lesson's address, the plan and the answers, for teachers only. A sheet that is printed as PDF comes in that form too.
 */
export function lessonResources(edition: LessonEdition, withKey: boolean): Resource[] {
  const { id, lesson, locale, site, printed } = edition;
  const words = wordsFor(locale).lessons;
  const title = oneLine(locale, lesson.title);
  const resource = (
    name: string,
    file: string,
    heading: string,
    content: string | Uint8Array,
    rest: Partial<Pick<Resource, 'type' | 'forTeachers'>> = {},
  ): Resource => ({
    id: `${id}-${locale}-${name}`,
    title: heading,
    type: 'webcontent',
    path: `${lesson.slug[locale]}/${file}`,
    content,
    forTeachers: false,
    ...rest,
  });
  const pageName = (page: LessonPage, extension: string) => `${lessonPages[page][locale]}.${extension}`;
  const pdf = (file: LessonFile, forTeachers: boolean): Resource[] => {
    const content = printed.get(file);
    const name = `${lessonFiles[file].name[locale]}.pdf`;
    return content ? [resource(`${file}-pdf`, name, words.files[file], content, { forTeachers })] : [];
  };
  const link = (name: string, heading: string, page?: LessonPage): Resource[] =>
    site.known
      ? [
          resource(name, `${name}.xml`, heading, webLink(heading, lessonUrl(edition, page)), {
            type: 'imswl_xmlv1p1',
            forTeachers: !page,
          }),
        ]
      : [];
  const quiz = qtiAssessment(`${id}-${locale}`, `${words.quiz}. ${title}`, exportedQuestions(edition));
  return [
    ...link('sheet-link', `${words.sheet}. ${title}`, 'sheet'),
    resource('sheet', pageName('sheet', 'html'), words.sheet, sheetHtml(edition)),
    ...pdf('pupil', false),
    resource('quiz', pageName('quiz', 'xml'), words.quiz, quiz, { type: 'imsqti_xmlv1p2/imscc_xmlv1p1/assessment' }),
    ...(withKey
      ? [
          ...link('lesson-link', title),
          ...pdf('teacher', true),
          resource('key', pageName('key', 'html'), words.key, keyHtml(edition), { forTeachers: true }),
          ...pdf('key', true),
        ]
      : []),
  ];
}
