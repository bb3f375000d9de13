import type { Chapter } from '../schemas/chapter.ts';

/** One drawing a chapter, as the path of a stroke of 1.5: one hand, 32 by 32. */
export const pictogramDrawings: Record<Chapter['pictogram'], string> = {
  // general provisions
  scales: 'M16 5v22M10 27h12M6 9h20M6 9l-4 9h8zM26 9l-4 9h8zM2 18a4 3 0 0 0 8 0M22 18a4 3 0 0 0 8 0',
  // offences
  shield: 'M16 4l10 4v7c0 7-4 11-10 13C10 26 6 22 6 15V8zM12 12l8 8M20 12l-8 8',
  // jurisdiction
  compass: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24zM21 11l-3 7-7 3 3-7z',
  // procedure
  magnifier: 'M14 5a9 9 0 1 1 0 18a9 9 0 1 1 0-18zM21 21l7 7M10 12h8M10 16h5',
  // international cooperation
  globe: 'M16 4a12 12 0 1 1 0 24a12 12 0 1 1 0-24zM4 16h24M16 4c-7 7-7 17 0 24M16 4c7 7 7 17 0 24',
  // prevention
  umbrella: 'M4 17a12 11 0 0 1 24 0zM16 6V3M16 17v8a3 3 0 0 1-6 0M10 17c0-5 2-9 6-11M22 17c0-5-2-9-6-11',
  // technical assistance
  hands: 'M3 11l6-2 7 4 7-4 6 2M3 21l5 2M29 21l-5 2M9 9v12l7 6 8-6V9M16 13l-4 5M16 20l3 3',
  // mechanism of implementation
  gears:
    'M12 8a6 6 0 1 1 0 12a6 6 0 1 1 0-12zM12 5v3M12 20v3M3 14h3M18 14h3M24 20a4 4 0 1 1 0 8a4 4 0 1 1 0-8zM24 18v2M28 24h2M18 24h2',
  // final provisions
  seal: 'M16 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16zM11 18l-3 10 5-2 3 3 3-3 5 2-3-10M13 12l2 2 4-4',
};
