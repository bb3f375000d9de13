import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventOn, factOn, isAhead, isPast } from '../../src/catalogue/wording.ts';
import { madeEvent, madeFact } from './made-records.ts';

const changing = madeFact({
  unit: { fr: 'signataires', vi: 'bên ký' },
  next: { from: '2027-01-01', value: 80, counts: { fr: 'À la fin', vi: 'Khi kết thúc' } },
});
const closing = madeEvent({
  date: '2026-12-31',
  next: { from: '2027-01-01', title: { fr: 'Fin', vi: 'Kết thúc' }, what: { fr: 'C’est fini.', vi: 'Đã kết thúc.' } },
});

test('a fact keeps its wording until the day before the change', () => {
  assert.equal(factOn(changing, '2026-12-31').value, 2500);
});

test('a fact takes its next wording on the day of the change and after it', () => {
  for (const day of ['2027-01-01', '2030-06-15']) {
    assert.equal(factOn(changing, day).value, 80, day);
    assert.equal(factOn(changing, day).counts.fr, 'À la fin', day);
  }
});

test('what the next wording does not change stays', () => {
  assert.deepEqual(factOn(changing, '2027-01-01').unit, changing.unit);
});

test('a fact that will not change is worded the same on any day', () => {
  assert.equal(factOn(madeFact(), '2099-01-01').value, 2500);
});

test('an event takes its next wording on the day of the change, not before', () => {
  assert.equal(eventOn(closing, '2026-12-31').title.fr, 'Dernier jour');
  assert.equal(eventOn(closing, '2027-01-01').title.fr, 'Fin');
  assert.equal(eventOn(closing, '2027-01-01').what.vi, 'Đã kết thúc.');
  assert.equal(eventOn(madeEvent(), '2099-01-01').title.fr, 'Dernier jour');
});

test('a fact past its last day is marked, and not on that day itself', () => {
  const fact = madeFact({ goodUntil: '2026-11-30' });
  assert.equal(isPast(fact, '2026-11-29'), false);
  assert.equal(isPast(fact, '2026-11-30'), false);
  assert.equal(isPast(fact, '2026-12-01'), true);
});

test('a fact without a last day is never past', () => {
  assert.equal(isPast(madeFact(), '2999-12-31'), false);
});

test('an event is ahead until the day it begins, as exactly as its date is known', () => {
  const cases: [date: string | undefined, day: string, ahead: boolean][] = [
    ['2026-12-31', '2026-12-30', true],
    ['2026-12-31', '2026-12-31', false],
    ['2026-12-31', '2027-01-01', false],
    ['2027-01', '2026-12-31', true],
    ['2027-01', '2027-01-01', false],
    ['2027', '2026-12-31', true],
    ['2027', '2027-01-01', false],
    [undefined, '2999-12-31', true],
  ];
  for (const [date, day, ahead] of cases) {
    const event = date === undefined ? madeEvent() : madeEvent({ date });
    assert.equal(isAhead(event, day), ahead, `${date} seen on ${day}`);
  }
});
