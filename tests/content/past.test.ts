import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readAll } from '../../src/checks/content.ts';
import { pastFacts } from '../../src/checks/past.ts';
import { fact } from '../../src/schemas/fact.ts';

const aging = readAll('content')
  .facts.map(({ data }) => fact.parse(data))
  .filter(({ goodUntil }) => goodUntil !== undefined);

const dayAfter = (day: string) => new Date(Date.parse(day) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

test('some facts age, and each of them says where and how to check it', () => {
  assert.ok(aging.length > 0);
  for (const { id, check } of aging) assert.match(check?.url ?? '', /^https?:/, id);
});

test('a fact is reported from the day after its last one', () => {
  for (const { id, goodUntil = '' } of aging) {
    const ids = (day: string) => pastFacts(day).map((record) => record.id);
    assert.ok(!ids(goodUntil).includes(id), id);
    assert.ok(ids(dayAfter(goodUntil)).includes(id), id);
  }
});

test('years from now, every fact that ages is reported and nothing is thrown', () => {
  assert.deepEqual(
    pastFacts('2099-01-01').map(({ id }) => id),
    aging.map(({ id }) => id),
  );
});
