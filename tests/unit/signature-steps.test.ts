import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEstablished, signatureSteps } from '../../src/figures/signature-steps.ts';

const signed = (certainty: 'high' | 'medium' | 'low', day?: string) => ({ certainty, ...(day && { signed: day }) });

test('the number of signatures grows day after day, whatever the order of the list', () => {
  const states = [signed('high', '2025-10-26'), signed('high', '2025-10-25'), signed('high', '2025-10-25')];
  assert.deepEqual(signatureSteps(states), [
    { date: '2025-10-25', added: 2, count: 2, established: true },
    { date: '2025-10-26', added: 1, count: 3, established: true },
  ]);
});

test('a signature that is only reported comes on top of the sure ones, even if its date is earlier', () => {
  const states = [signed('medium', '2026'), signed('high', '2026-03-01'), signed('low', '2025-12')];
  assert.deepEqual(signatureSteps(states), [
    { date: '2026-03-01', added: 1, count: 1, established: true },
    { date: '2025-12', added: 1, count: 2, established: false },
    { date: '2026', added: 1, count: 3, established: false },
  ]);
});

test('a signature without a date is in no step', () => {
  assert.deepEqual(signatureSteps([signed('low'), signed('high')]), []);
});

test('only high certainty is established', () => {
  assert.deepEqual(
    (['high', 'medium', 'low'] as const).map((certainty) => isEstablished({ certainty })),
    [true, false, false],
  );
});
