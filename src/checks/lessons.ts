import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mentions, type Mention } from '../catalogue/mentions.ts';
import { idsOf, recordsOf, type Content } from './content.ts';
import type { Problem } from './problem.ts';

const QUESTIONS = { least: 8, most: 12 };

/** Every lesson has its sheet and its quiz, a quiz of 8 to 12 questions, and a place in the programmes of both countries. */
export function checkLessonParts(content: Content): Problem[] {
  return recordsOf(content, 'lessons').flatMap(({ record, data }) => {
    const folder = dirname(record.file);
    const missing = ['sheet.yaml', 'quiz.yaml'].filter((name) => !existsSync(join(folder, name)));
    const questions = content.quizzes.filter(({ file }) => dirname(file) === folder).length;
    const countries = ['fr', 'vn'].filter((country) => !data.programmes.some((id) => id.startsWith(`${country}-`)));
    return [
      ...missing.map((name) => ({
        file: record.file,
        line: 1,
        what: `lessons/${record.id} has no ${name}`,
        cure: `write it beside lesson.yaml; see content/README.md`,
      })),
      ...(missing.includes('quiz.yaml') || (questions >= QUESTIONS.least && questions <= QUESTIONS.most)
        ? []
        : [
            {
              file: join(folder, 'quiz.yaml'),
              line: 1,
              what: `the quiz has ${questions} questions`,
              cure: `write ${QUESTIONS.least} to ${QUESTIONS.most}`,
            },
          ]),
      ...countries.map((country) => ({
        file: record.file,
        line: record.lineOf(['programmes']),
        what: `the lesson names no programme of ${country}`,
        cure: `add one of: ${[...idsOf(content, 'programmes')].filter((id) => id.startsWith(`${country}-`)).join(', ')}`,
      })),
    ];
  });
}

const minutesOf = ({ attributes }: Mention): number => Number(attributes['minutes']);

/** The steps of a lesson: each with its minutes, what the teacher says, what pupils do; together they last the whole lesson. */
export function checkSteps(content: Content): Problem[] {
  const lessons = new Map(recordsOf(content, 'lessons').map(({ record, data }) => [record.id, data]));
  return content.texts.flatMap(({ folder, id, file, body, lineAt }): Problem[] => {
    const lesson = lessons.get(id);
    if (folder !== 'lessons' || !lesson) return [];
    const steps = mentions(body).filter(({ tag }) => tag === 'Step');
    const poor = steps.flatMap((step): Problem[] => {
      const at = { file, line: lineAt(step.index) };
      const inside = body.slice(step.index, body.indexOf('</Step>', step.index));
      const lacking = ['Says', 'Pupils'].filter((tag) => !inside.includes(`<${tag}>`));
      const whole = step.attributes['id'] && step.attributes['title'] && minutesOf(step) > 0;
      return [
        ...(whole
          ? []
          : [{ ...at, what: 'a step without id, minutes or title', cure: 'write <Step id="…" minutes={10} title="…">' }]),
        ...lacking.map((tag) => ({
          ...at,
          what: `the step "${step.attributes['id']}" has no <${tag}>`,
          cure: 'a step tells what the teacher says (<Says>) and what pupils do (<Pupils>)',
        })),
      ];
    });
    const total = steps.reduce((sum, step) => sum + minutesOf(step), 0);
    if (total === lesson.minutes) return poor;
    const cure = `make the minutes of the steps add up to ${lesson.minutes}, or correct "minutes" in lesson.yaml`;
    return [...poor, { file, line: lineAt(0), what: `the steps last ${total} minutes, the lesson ${lesson.minutes}`, cure }];
  });
}

/** The steps have the same names and minutes, in the same order, in both languages. */
export function checkSisterSteps(content: Content): Problem[] {
  const plan = (body: string) =>
    mentions(body)
      .filter(({ tag }) => tag === 'Step')
      .map((step) => `${step.attributes['id']} (${minutesOf(step)})`)
      .join(', ');
  return content.texts.flatMap((vi) => {
    const fr = content.texts.find(({ folder, id, locale }) => folder === 'lessons' && id === vi.id && locale === 'fr');
    if (vi.folder !== 'lessons' || vi.locale !== 'vi' || !fr || plan(fr.body) === plan(vi.body)) return [];
    const what = `the steps are ${plan(vi.body)}; in fr.mdx ${plan(fr.body)}`;
    return [{ file: vi.file, line: vi.lineAt(0), what, cure: 'give both languages the same steps, in the same order' }];
  });
}
