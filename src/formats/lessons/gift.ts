// GIFT, a quiz as plain text: https://docs.moodle.org/en/GIFT_format
import { wordsFor } from '../../language/words.ts';
import { escaped as html } from '../escaped.ts';
import { exportedQuestions, type ExportedQuestion } from './exported-question.ts';
import { lessonUrl, oneLine, type LessonEdition } from './lesson-edition.ts';
import { categoryName } from './moodle-xml.ts';
import { share } from './share.ts';

/** A text without the signs that GIFT reads as its own. */
const giftText = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&');

const word = (text: string) => giftText(html(text));
const feedback = (why: string | undefined) => (why ? `#${word(why)}` : '');

function answers({ shape }: ExportedQuestion): string[] {
  if ('matches' in shape) return shape.matches.map(({ left, right }) => `=${word(left)} -> ${word(shape.rights[right] ?? '')}`);
  if (shape.kind === 'true-false') return [shape.choices[0]?.right ? 'TRUE' : 'FALSE'];
  return shape.choices.map((choice) => {
    const { text, right, why } = choice;
    const sign = shape.kind === 'single' ? (right ? '=' : '~') : `~%${share(shape.choices, choice)}%`;
    return sign + word(text) + feedback(why);
  });
}

// Moodle reads the id and the tags in the comment that stands right before a question. No blank line inside a question.
function questionText(question: ExportedQuestion): string {
  const { id, ask, after, tags } = question;
  return [
    `// [id:${id}] ${tags.map((tag) => `[tag:${tag}]`).join(' ')}`,
    `::${giftText(ask)}::[html]<p>${word(ask)}</p>{`,
    ...answers(question),
    `####${giftText(after)}`,
    '}',
  ].join('\n');
}

/** The quiz of a lesson as GIFT. */
export function gift(edition: LessonEdition): string {
  const { lesson, locale, site } = edition;
  const title = oneLine(locale, lesson.title);
  return `${[
    `// ${title}. ${site.known ? `${lessonUrl(edition)} ` : ''}CC BY 4.0`,
    `$CATEGORY: $course$/top/${[wordsFor(locale).siteName, title].map(categoryName).join('/')}`,
    ...exportedQuestions(edition).map(questionText),
  ].join('\n\n')}\n`;
}
