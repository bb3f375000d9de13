import { day } from '../schemas/values.ts';

/** The day the site is built for, `YYYY-MM-DD`: BUILD_DATE, or today. Throws when BUILD_DATE is not a day. */
export function buildDay(given = process.env['BUILD_DATE']): string {
  if (!given) return new Date().toISOString().slice(0, 10);
  if (day.safeParse(given).success) return given;
  throw new Error(`BUILD_DATE is "${given}". Write a day as YYYY-MM-DD, or leave it out for today.`);
}
