import { basename, dirname } from 'node:path';
import { byOrder } from '../../catalogue/by-order.ts';
import { find } from '../../catalogue/find.ts';
import { readFolder, readList, readQuizzes } from '../../catalogue/read-content.ts';
import { lesson, type Lesson } from '../../schemas/lesson.ts';
import { programme, type Programme } from '../../schemas/programme.ts';
import { quizQuestion, type QuizQuestion } from '../../schemas/quiz-question.ts';
import { sheet, type Sheet } from '../../schemas/sheet.ts';
import { term, type Term } from '../../schemas/term.ts';

/** A lesson with all that its files are made from. */
export interface WholeLesson {
  id: string;
  lesson: Lesson;
  sheet: Sheet;
  questions: QuizQuestion[];
  terms: Term[];
  programmes: Programme[];
}

/**
 * Every lesson, in the order of the lessons.
 * @param root the folder of the content
 * @throws when a record is not what its schema asks for, a lesson has no sheet, or names a word or a programme that is lost
 */
export function readLessons(root?: string): WholeLesson[] {
  const sheets = readFolder('lessons', root, 'sheet');
  const questions = readQuizzes(root);
  const terms = readList('glossary', root).map(({ data }) => term.parse(data));
  const programmes = readList('programmes', root).map(({ data }) => programme.parse(data));
  const lessons = readFolder('lessons', root).map((record) => ({ ...record, data: lesson.parse(record.data) }));
  return byOrder(lessons).map(({ id, file, data }) => ({
    id,
    lesson: data,
    sheet: sheet.parse(find(sheets, id, file).data),
    questions: questions
      .filter((question) => basename(dirname(question.file)) === id)
      .map((question) => quizQuestion.parse(question.data)),
    terms: data.terms.map((each) => find(terms, each, file)),
    programmes: data.programmes.map((each) => find(programmes, each, file)),
  }));
}
