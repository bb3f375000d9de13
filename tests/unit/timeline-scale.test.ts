import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asYears, timelineScale } from '../../src/figures/timeline-scale.ts';
import { madeEvent } from './made-records.ts';

const near = (got: number, wanted: number) => assert.ok(Math.abs(got - wanted) < 0.01, `${got} is not near ${wanted}`);

test('a date is a number of years, as exactly as it is known', () => {
  assert.equal(asYears('2024'), 2024);
  assert.equal(asYears('2024-01-01'), 2024);
  assert.equal(asYears('2024-07'), 2024.5);
  near(asYears('2024-07-02'), 2024.5);
  near(asYears('2024-12-31'), 2025);
});

test('the last day of a year is before the next year', () => {
  assert.ok(asYears('2024-12-31') < asYears('2025'));
});

test('a later date is further to the right', () => {
  const { at } = timelineScale([madeEvent({ date: '2026-12-31' })], 1000);
  const dates = ['2001-11-23', '2010', '2024-08-08', '2024-12-24', '2025-10-25', '2025-10-26', '2026-12-31'];
  const places = dates.map(at);
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  assert.equal(new Set(places).size, dates.length);
});

test('the scale goes from 2001 to the year after the last event, over the whole width', () => {
  const { at, years } = timelineScale([madeEvent({ date: '2025-10-25' }), madeEvent({ date: '2004-07-01' })], 1000);
  assert.equal(at('2001'), 0);
  assert.equal(at('2026'), 1000);
  assert.deepEqual([years.at(0), years.at(-1), years.length], [2001, 2026, 26]);
});

test('the end of a range counts, and events without a date do not', () => {
  const { years } = timelineScale([madeEvent({ date: '2025-12-01', end: '2026-01-30' }), madeEvent()], 1000);
  assert.equal(years.at(-1), 2027);
});

test('places are rounded to a tenth', () => {
  const place = timelineScale([madeEvent({ date: '2025-10-25' })], 1000).at('2013-05-17');
  assert.equal(place, Math.round(place * 10) / 10);
});
