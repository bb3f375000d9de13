/** The day the site is built for, `YYYY-MM-DD`: BUILD_DATE, or today. Throws when BUILD_DATE is not a day. */
export function buildDay(given = process.env['BUILD_DATE']): string {
  if (!given) return new Date().toISOString().slice(0, 10);
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(Date.parse(given))) return given;
  throw new Error(`BUILD_DATE is "${given}". Write a day as YYYY-MM-DD, or leave it out for today.`);
}
