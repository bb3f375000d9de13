import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'astro/zod';
import { articleNumber, bothLanguages, day, id, partialDate, sources, webAddress } from '../../src/schemas/values.ts';

const cases: [what: string, schema: z.ZodType, good: unknown[], bad: unknown[]][] = [
  [
    'a text in both languages',
    bothLanguages,
    [{ fr: 'Oui', vi: 'Có' }],
    [{ fr: 'Oui' }, { fr: 'Oui', vi: '' }, { fr: 'a', vi: 'b', en: 'c' }, 'Oui'],
  ],
  ['a day', day, ['2026-11-21', '2024-02-29'], ['2026-11', '2026-13-01', '2026-02-31', '21/11/2026', 20261121]],
  [
    'a date',
    partialDate,
    ['2026', '2026-11', '2026-11-21'],
    ['26', '2026-13', '2026-00', '2026-02-31', '2026-1', '11/2026', 2026],
  ],
  ['an id', id, ['in-force', 'hrw-2024', '71'], ['In-force', 'in_force', '-in', 'in--force', 'đến', '', 71]],
  ['the number of an article', articleNumber, [1, 68], [0, 69, 1.5, '16']],
  ['a list of sources', sources, [['un-text']], [[], ['UN text'], undefined]],
  [
    'a web address',
    webAddress,
    ['https://docs.un.org/fr/A/RES/79/243', 'http://40.74.122.252/x'],
    ['docs.un.org', 'javascript:alert(1)', 'ftp://a.b/'],
  ],
];

for (const [what, schema, good, bad] of cases) {
  test(`${what} is accepted when it is well written, and refused when it is not`, () => {
    for (const value of good) assert.ok(schema.safeParse(value).success, `refused: ${JSON.stringify(value)}`);
    for (const value of bad) assert.ok(!schema.safeParse(value).success, `accepted: ${JSON.stringify(value)}`);
  });
}
