import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDay } from '../../src/catalogue/build-day.ts';

test('the site is built for the day it is given', () => {
  assert.equal(buildDay('2031-02-28'), '2031-02-28');
});

test('the day is read from BUILD_DATE', () => {
  process.env['BUILD_DATE'] = '2031-02-27';
  try {
    assert.equal(buildDay(), '2031-02-27');
  } finally {
    delete process.env['BUILD_DATE'];
  }
});

test('without a day, the site is built for today', () => {
  const before = new Date().toISOString().slice(0, 10);
  const day = buildDay('');
  assert.ok([before, new Date().toISOString().slice(0, 10)].includes(day), day);
});

test('what is not a day of the calendar is refused, with the way to write it', () => {
  for (const wrong of ['tomorrow', '2026', '2026-11', '21/11/2026', '2026-1-1', '2026-13-01', '2026-02-31', '2026-11-21T10:00']) {
    assert.throws(() => buildDay(wrong), { message: new RegExp(`"${wrong}".*YYYY-MM-DD`) }, wrong);
  }
});
