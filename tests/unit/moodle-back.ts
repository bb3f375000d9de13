import { load } from 'cheerio';
import { shownText, type ReadQuestion } from './quiz-back.ts';

/** A question of Moodle XML, with what else a test looks at. */
export interface MoodleQuestion extends ReadQuestion {
  type: string;
  idnumber: string;
  /** The general feedback, as HTML. */
  after: string;
  fractions: number[];
  tags: string[];
}

/** Reads Moodle XML back. `words` are the words for true and false. */
export function readMoodle(xml: string, words: { true: string; false: string }): MoodleQuestion[] {
  const $ = load(xml, { xml: true });
  return $('quiz > question:not([type=category])')
    .toArray()
    .map((node): MoodleQuestion => {
      const text = (selector: string) => $(node).find(`> ${selector} > text`).text();
      const type = $(node).attr('type') ?? '';
      const options = $(node).find('> answer').toArray();
      const pairs = $(node).find('> subquestion').toArray();
      return {
        type,
        ask: shownText(text('questiontext')),
        answers: [
          ...options.map((answer): [string, boolean] => {
            const said = $(answer).find('> text').text();
            const shown = type === 'truefalse' ? words[said as 'true' | 'false'] : shownText(said);
            return [shown, Number($(answer).attr('fraction')) > 0];
          }),
          ...pairs.map((pair): [string, string] => [
            shownText($(pair).find('> text').text()),
            shownText($(pair).find('> answer > text').text()),
          ]),
        ],
        idnumber: $(node).find('> idnumber').text(),
        after: text('generalfeedback'),
        fractions: options.map((answer) => Number($(answer).attr('fraction'))),
        tags: $(node)
          .find('> tags > tag > text')
          .toArray()
          .map((tag) => $(tag).text()),
      };
    });
}
