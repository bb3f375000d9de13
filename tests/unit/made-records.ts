/** Records made for the tests, with only what a schema asks for; a test changes what it is about. */
import type { Event } from '../../src/schemas/event.ts';
import type { Fact } from '../../src/schemas/fact.ts';

export const madeFact = (changes: Partial<Fact> = {}): Fact => ({
  id: 'delegates',
  theme: 'signature',
  label: { fr: 'Délégués', vi: 'Đại biểu' },
  value: 2500,
  counts: { fr: 'Les personnes accréditées', vi: 'Số người được mời' },
  asOf: '2025-10-25',
  sources: ['un-text'],
  confidence: 'high',
  ...changes,
});

export const madeEvent = (changes: Partial<Event> = {}): Event => ({
  id: 'last-day',
  phase: 'ahead',
  title: { fr: 'Dernier jour', vi: 'Hạn cuối' },
  what: { fr: 'Ce sera fini.', vi: 'Sẽ kết thúc.' },
  sources: ['un-text'],
  confidence: 'high',
  ...changes,
});
