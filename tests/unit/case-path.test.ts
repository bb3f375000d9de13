import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANE, pathRows, POINT, ROW } from '../../src/figures/case-path.ts';

const actors = ['mai', 'bank', 'police'];
const steps = [{ who: 'mai' }, { who: 'mai', to: 'bank' }, { who: 'police', to: 'police' }];

test('each actor has a lane and each step a row, in their order', () => {
  assert.deepEqual(
    pathRows(actors, steps).map(({ x, towards, leaves }) => [x, towards, leaves]),
    [
      [LANE / 2, undefined, LANE / 2],
      [LANE / 2, LANE * 1.5, LANE * 2.5],
      [LANE * 2.5, undefined, undefined],
    ],
  );
});

test('one line goes from who acts to who is addressed, another on to the next point, and ends at the last', () => {
  assert.deepEqual(
    pathRows(actors, steps).map(({ act, onward }) => [act, onward]),
    [
      ['', `M13 ${POINT}V${ROW - 6}V${ROW}`],
      [`M13 ${POINT}H39`, `M13 0V${POINT}M39 ${POINT}V${ROW - 6}H65V${ROW}`],
      ['', `M65 0V${POINT}`],
    ],
  );
});

test('the same case is drawn the same, and a step by nobody is refused by name', () => {
  assert.deepEqual(pathRows(actors, steps), pathRows(actors, steps));
  assert.throws(() => pathRows(actors, [{ who: 'judge' }]), /"judge" is none of the actors: mai, bank, police/);
});
