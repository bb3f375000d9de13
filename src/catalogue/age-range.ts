import type { Lesson } from '../schemas/lesson.ts';

/** The youngest and the oldest pupils of a lesson, in years. */
export function ageRange({ ages, youngest = 0 }: Pick<Lesson, 'ages' | 'youngest'>): { first: number; last: number } {
  const years = ages.flatMap((range) => range.split('-').map(Number));
  return { first: Math.max(youngest, Math.min(...years)), last: Math.max(...years) };
}
