import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readList } from '../../src/catalogue/read-content.ts';
import { NAMES, timelinePanels } from '../../src/figures/timeline-panels.ts';
import { POINT, POINTS_FROM } from '../../src/figures/timeline-scale.ts';
import { widthInAnyFont } from '../../src/figures/fitted-text.ts';
import { locales } from '../../src/language/locales.ts';
import type { Event, Phase } from '../../src/schemas/event.ts';
import { madeEvent } from './made-records.ts';

const events = readList('timeline').map(({ data }) => data as Event);
const phases = readList('phases').map(({ data }) => data as Phase);
const panelsIn = (locale: 'fr' | 'vi') =>
  timelinePanels(
    events,
    phases.map(({ id, title }) => ({ id, title: title[locale] })),
  );

test('every dated event is a point of one scale, and those without a date of none', () => {
  const dated = events.filter(({ date }) => date).map(({ id }) => id);
  const points = panelsIn('fr').flatMap((panel) => panel.points.map(({ id }) => id));
  assert.deepEqual(points.toSorted(), dated.toSorted());
});

test('the number of a point is the place of its event among the dated ones of the list', () => {
  const dated = events.filter(({ date }) => date);
  for (const { id, number } of panelsIn('fr').flatMap(({ points }) => points)) assert.equal(dated[number - 1]?.id, id);
});

test('no two points touch', () => {
  for (const { points } of panelsIn('fr')) {
    for (const [index, one] of points.entries()) {
      for (const two of points.slice(index + 1)) {
        assert.ok(Math.abs(one.x - two.x) >= POINT || Math.abs(one.y - two.y) >= POINT, `${one.id} and ${two.id}`);
      }
    }
  }
});

for (const locale of locales) {
  test(`no two names of phases overlap, in ${locale}, and none reaches the points`, () => {
    for (const { bands, height } of panelsIn(locale)) {
      const lines = bands.flatMap((band) => band.lines);
      for (const [index, { text, y }] of lines.entries()) {
        assert.ok(NAMES.x + widthInAnyFont(text, NAMES.size) <= POINTS_FROM, text);
        assert.ok(y < height && y - NAMES.size > 0, text);
        const next = lines[index + 1];
        if (next) assert.ok(next.y - y >= NAMES.line, `${text} and ${next.text}`);
      }
    }
  });
}

test('the whole shows where the two closer scales lie, one after the other', () => {
  const [whole, negotiation, after] = panelsIn('vi');
  assert.deepEqual(
    whole?.closer.map(({ first, last }) => [first, last]),
    [negotiation, after].map((panel) => [panel?.first, panel?.last]),
  );
  assert.equal(negotiation?.last, after?.first);
});

test('the same events give the same picture', () => assert.equal(JSON.stringify(panelsIn('fr')), JSON.stringify(panelsIn('fr'))));

test('a phase without a dated event stops the build and is named', () => {
  assert.throws(
    () => timelinePanels([madeEvent({ phase: 'origins', date: '2001' })], [{ id: 'lost', title: 'Perdue' }]),
    /the phase "lost" has no event with a date/,
  );
});
