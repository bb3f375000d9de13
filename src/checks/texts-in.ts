import type { Locale } from '../language/locales.ts';

/** Every text of a record in one language, with the path that leads to it. */
export function textsIn(data: unknown, locale: Locale, path: string[] = []): { text: string; path: string[] }[] {
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => {
    if (key === locale && typeof value === 'string') return [{ text: value, path: [...path, key] }];
    return textsIn(value, locale, [...path, key]);
  });
}
