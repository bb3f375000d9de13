// Moodle's own question format: https://docs.moodle.org/en/Moodle_XML_format. HTML is escaped like any text, so that no
// CDATA section can end too early.
import { wordsFor } from '../../language/words.ts';
import { escaped } from '../escaped.ts';
import { exportedQuestions, type ExportedQuestion } from './exported-question.ts';
import { lessonUrl, oneLine, type LessonEdition } from './lesson-edition.ts';
import { share } from './share.ts';

/** Moodle separates categories with a slash, and takes two for one inside a name. */
export const categoryName = (name: string): string => name.replaceAll('/', '//');

const html = (tag: string, text: string) => `<${tag} format="html"><text>${escaped(text)}</text></${tag}>`;

function answer(fraction: number, text: string, why = ''): string {
  return `<answer fraction="${fraction}" format="html"><text>${escaped(escaped(text))}</text>${html('feedback', escaped(why))}</answer>`;
}

/** What only one type of question has: its answers, and how they are shown. */
function answers({ shape }: ExportedQuestion): string[] {
  if ('matches' in shape) {
    const pairs = shape.matches.map(
      ({ left, right }) =>
        `<subquestion format="html"><text>${escaped(escaped(left))}</text><answer><text>${escaped(escaped(shape.rights[right] ?? ''))}</text></answer></subquestion>`,
    );
    return ['<shuffleanswers>1</shuffleanswers>', ...pairs];
  }
  if (shape.kind === 'true-false') {
    // The first choice says that it is true.
    return shape.choices.map(({ right }, index) => {
      const text = index === 0 ? 'true' : 'false';
      return `<answer fraction="${right ? 100 : 0}" format="moodle_auto_format"><text>${text}</text>${html('feedback', '')}</answer>`;
    });
  }
  const isSingle = shape.kind === 'single';
  return [
    `<single>${isSingle}</single>`,
    '<shuffleanswers>1</shuffleanswers>',
    '<answernumbering>abc</answernumbering>',
    ...['correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'].map((tag) => html(tag, '')),
    ...shape.choices.map((choice) => answer(share(shape.choices, choice), choice.text, choice.why)),
  ];
}

const types = {
  single: 'multichoice',
  several: 'multichoice',
  'true-false': 'truefalse',
  matching: 'matching',
  ordering: 'matching',
};

function questionXml(question: ExportedQuestion): string {
  const { id, ask, shape, after, tags } = question;
  return [
    `<question type="${types[shape.kind]}">`,
    `<name><text>${escaped(ask)}</text></name>`,
    html('questiontext', `<p>${escaped(ask)}</p>`),
    html('generalfeedback', after),
    '<defaultgrade>1.0000000</defaultgrade>',
    `<penalty>${shape.kind === 'true-false' ? '1.0000000' : '0.3333333'}</penalty>`,
    '<hidden>0</hidden>',
    `<idnumber>${escaped(id)}</idnumber>`,
    ...answers(question),
    `<tags>${tags.map((tag) => `<tag><text>${escaped(tag)}</text></tag>`).join('')}</tags>`,
    '</question>',
  ].join('\n');
}

/** The quiz of a lesson for Moodle's question bank, in a category of its own. */
export function moodleXml(edition: LessonEdition): string {
  const { id, lesson, locale, site } = edition;
  const path = ['$course$', 'top', ...[wordsFor(locale).siteName, oneLine(locale, lesson.title)].map(categoryName)];
  const source = site.known ? ` <a href="${escaped(lessonUrl(edition))}">${escaped(lessonUrl(edition))}</a>` : '';
  const info = `<p>${escaped(oneLine(locale, lesson.inOneSentence))}${source} CC BY 4.0</p>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category">
<category><text>${escaped(path.join('/'))}</text></category>
${html('info', info)}
<idnumber>${id}-${locale}</idnumber>
</question>
${exportedQuestions(edition).map(questionXml).join('\n')}
</quiz>
`;
}
