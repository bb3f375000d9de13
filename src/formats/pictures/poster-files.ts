import type { Locale } from '../../language/locales.ts';

/** The posters: their languages, the first of which is the poster's own, and where they stand without their ending. */
export const posters = [
  { languages: ['fr'], path: 'downloads/affiche-fr' },
  { languages: ['vi'], path: 'downloads/ap-phich-vi' },
  { languages: ['fr', 'vi'], path: 'downloads/affiche-ap-phich-fr-vi' },
] as const satisfies { languages: readonly [Locale, ...Locale[]]; path: string }[];

/** A3 on its side, as ISO 216 gives it, in tenths of a millimetre: the unit of a poster. */
export const A3 = { x: 0, y: 0, width: 4200, height: 2970 };
