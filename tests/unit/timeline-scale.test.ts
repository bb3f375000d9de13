import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NARROW_WIDTH } from '../../src/figures/narrow-width.ts';
import { asYears, POINT, POINTS_FROM, timelineScale } from '../../src/figures/timeline-scale.ts';

const dated = (...dates: string[]) => dates.map((date, index) => ({ id: `e${index}`, date, number: index + 1 }));
const near = (got: number, wanted: number) => assert.ok(Math.abs(got - wanted) < 0.01, `${got} is not near ${wanted}`);

test('a date is a number of years, as exactly as it is known', () => {
  assert.equal(asYears('2024'), 2024);
  assert.equal(asYears('2024-01-01'), 2024);
  assert.equal(asYears('2024-07'), 2024.5);
  near(asYears('2024-12-31'), 2025);
});

test('the last day of a month is before the next month', () => {
  assert.ok(asYears('2024-12-31') < asYears('2025'));
  assert.ok(asYears('2024-01-31') < asYears('2024-02'));
});

test('a later date is further down, and as far as time has passed', () => {
  const { points, at } = timelineScale(dated('2001', '2011', '2021'), 2001, 2021);
  const [first = 0, second = 0, third = 0] = points.map(({ y }) => y);
  near(second - first, third - second);
  assert.equal(first, at(2001));
});

test('each year between the two ends has a tick', () => {
  assert.deepEqual(
    timelineScale([], 2022.5, 2025).years.map(({ year }) => year),
    [2023, 2024, 2025],
  );
});

test('points that would touch stand side by side, and keep their dates', () => {
  const { points, at } = timelineScale(dated('2025-10-25', '2025-10-25', '2025-10-26', '2026-06'), 2025, 2027);
  assert.deepEqual(
    points.map(({ x }) => (x - POINTS_FROM - POINT / 2) / POINT),
    [0, 1, 2, 0],
  );
  for (const { y, date } of points) assert.equal(y, at(asYears(date)));
});

test('a scale grows until its points find room', () => {
  const close = Array.from({ length: 9 }, (_, index) => `2025-0${index + 1}`);
  const { height, points } = timelineScale(dated(...close), 2005, 2026);
  assert.ok(height > timelineScale(dated('2025'), 2005, 2026).height);
  for (const { x } of points) assert.ok(x + POINT / 2 <= NARROW_WIDTH);
});

test('more events on one day than find room stop the build, with the years and the cure', () => {
  const same = Array.from({ length: 8 }, () => '2025-10-25');
  assert.throws(
    () => timelineScale(dated(...same), 2025, 2027),
    /between 2025 and 2027, more than 7 events fall together\. Give .*height/,
  );
});
