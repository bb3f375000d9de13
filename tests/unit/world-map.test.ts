import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { readList } from '../../src/catalogue/read-content.ts';
import { naturalEarth, territoriesOf, type Territory, type World } from '../../src/figures/natural-earth.ts';
import { ShortPath } from '../../src/figures/short-path.ts';
import { codesOnMap, WIDTH, worldMap } from '../../src/figures/world-map.ts';
import { state } from '../../src/schemas/state.ts';

const states = readList('states').map(({ data }) => state.parse(data));
const codes = new Set(states.flatMap(({ iso }) => iso ?? []));
const map = worldMap(codes);

const nameOf = ({ properties }: Territory) => (properties as { name?: string } | undefined)?.name ?? '';

/** Where the corners of a path drawn by ShortPath lie. */
function cornersOf(path: string): [number, number][] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/([Ml])(-?\d+) ?(-?\d+)/g)].map(([, command, dx, dy]) => {
    [x, y] = command === 'M' ? [Number(dx), Number(dy)] : [x + Number(dx), y + Number(dy)];
    return [x, y];
  });
}

test('a path is drawn in whole units from point to point, and a point that does not move adds nothing', () => {
  const path = new ShortPath();
  path.moveTo(10.4, 20.6);
  path.lineTo(10.1, 20.8);
  path.lineTo(12, 18);
  path.lineTo(9, 18);
  path.closePath();
  assert.equal(path.d, 'M10 21l2-3l-3 0z');
  assert.throws(() => path.arc(), /was given a point/);
});

test('every signatory that is a State is on the map, by its outline or by a dot', () => {
  assert.ok(codes.size > 70);
  for (const [code, { path, dot }] of map.places) assert.ok(path.startsWith('M') || dot, code);
});

test('all that is drawn lies inside the picture', () => {
  const dots = [...map.places.values()].flatMap(({ dot }) => (dot ? [dot] : []));
  const corners = [map.rest, ...[...map.places.values()].map(({ path }) => path)].flatMap(cornersOf);
  assert.ok(corners.length > 4000);
  for (const [x, y] of [...corners, ...dots]) assert.ok(x >= 0 && x <= WIDTH && y >= 0 && y <= map.height, `${x} ${y}`);
});

test('a State too small for the coarse map is a dot, a small one is an outline and a dot, a large one an outline', () => {
  const shown = (code: string) => [map.places.get(code)?.path !== '', map.places.get(code)?.dot !== undefined];
  for (const nauru of ['520', '585', '462', '480']) assert.deepEqual(shown(nauru), [false, true], nauru);
  for (const palestine of ['275', '442', '634']) assert.deepEqual(shown(palestine), [true, true], palestine);
  for (const france of ['250', '704', '643']) assert.deepEqual(shown(france), [true, false], france);
});

test('each code leads to the State that its record names', () => {
  const otherwise: Record<string, string> = {
    'democratic-republic-of-the-congo': 'dem-rep-congo',
    'dominican-republic': 'dominican-rep-',
    turkiye: 'turkey',
    'viet-nam': 'vietnam',
  };
  const idOf = (name: string) =>
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z]+/g, '-');
  const territories = naturalEarth('50m').objects.countries.geometries;
  for (const { id, iso } of states.filter((record) => record.iso !== undefined)) {
    const names = territories.filter((territory) => territory.id === iso).map((territory) => idOf(nameOf(territory)));
    assert.ok(names.includes(otherwise[id] ?? id), `${id} has the code of ${names.join()}`);
  }
});

test('Crimea is apart from every State, so that it is marked for nobody', () => {
  const world = naturalEarth('110m');
  const parts = (list: Territory[]) => (list.find(({ id }) => id === '643') as { arcs: unknown[] } | undefined)?.arcs.length ?? 0;
  const drawn = territoriesOf(world);
  assert.equal(parts(drawn), parts(world.objects.countries.geometries) - 1);
  assert.equal(drawn.filter(({ id, properties }) => id === undefined && properties === undefined).length, 1);
});

test('Morocco is marked north of Western Sahara, and the rest of its outline is left without a mark', () => {
  const southernmost = (code: string) =>
    Math.max(...cornersOf(worldMap(new Set([code])).places.get(code)?.path ?? '').map(([, y]) => y));
  assert.ok(southernmost('504') < southernmost('818') - 15, 'Morocco ends well north of Egypt');
  const marked = worldMap(new Set(['012', '504']));
  const patch = marked.rest.slice(marked.rest.lastIndexOf('M'));
  const ys = cornersOf(patch).map(([, y]) => y);
  assert.ok(Math.min(...ys) >= southernmost('504') - 1, 'the patch begins where the mark ends');
});

test('a disputed part that the data no longer hold apart stops the build', () => {
  const world = structuredClone(naturalEarth('110m')) as World;
  for (const territory of world.objects.countries.geometries)
    if (territory.id === '643') (territory as unknown as { arcs: unknown[] }).arcs.pop();
  assert.throws(() => territoriesOf(world), /No part of 643 lies around 34\.3,45\.3/);
});

test('a code that the map does not have stops the build, and codes on the map do not', () => {
  assert.ok(!codesOnMap().has('999'));
  assert.throws(() => worldMap(new Set(['999'])), /no State with the ISO code 999: correct "iso"/);
});

test('the map weighs 12 kB at most, and the same States give the same bytes', () => {
  assert.ok(brotliCompressSync(JSON.stringify([...map.places, map.rest])).length <= 12_000);
  assert.deepEqual(worldMap(codes), map);
});
