import { readFileSync } from 'node:fs';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, MultiPolygon, Polygon, Topology } from 'topojson-specification';

export type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;
export type Territory = GeometryObject<{ name: string }>;

/**
 * The countries of Natural Earth (public domain), as the package `world-atlas` holds them.
 * @param scale '110m', the coarsest, leaves out the smallest States; '50m' has them
 */
export const naturalEarth = (scale: '110m' | '50m'): World =>
  JSON.parse(readFileSync(`node_modules/world-atlas/countries-${scale}.json`, 'utf8')) as World;

const ANTARCTICA = '010';

/** The ISO 3166-1 numeric codes of a world; some territories have none. */
export const territoryCodes = (world: World): string[] =>
  world.objects.countries.geometries.flatMap(({ id }) => (id === undefined ? [] : [String(id)]));

/** The southern limit, in degrees, of a State that Natural Earth draws beyond it: Western Sahara begins at 27° 40′ N. */
export const southernLimits: ReadonlyMap<string, number> = new Map([['504', 27 + 40 / 60]]);

/** Parts that Natural Earth gives to a State and whose status is disputed: here Crimea, by a point inside it. */
const apart: { iso: string; inside: [number, number] }[] = [{ iso: '643', inside: [34.3, 45.3] }];

/**
 * What the map draws: every territory but Antarctica, and each disputed part as a territory without a code.
 * @throws when such a part is no longer where it was in the data
 */
export function territoriesOf(world: World): Territory[] {
  return world.objects.countries.geometries
    .filter(({ id }) => id !== ANTARCTICA)
    .flatMap((territory) => {
      const part = apart.find(({ iso }) => iso === territory.id);
      return part ? separated(world, territory as MultiPolygon<{ name: string }>, part.inside) : [territory];
    });
}

function separated(world: World, whole: MultiPolygon<{ name: string }>, inside: [number, number]): Territory[] {
  const isPart = (arcs: number[][]) => geoContains(feature(world, { type: 'Polygon', arcs } as Polygon), inside);
  const rest = whole.arcs.filter((arcs) => !isPart(arcs));
  if (rest.length !== whole.arcs.length - 1)
    throw new Error(
      `No part of ${whole.id} lies around ${inside} in Natural Earth: look for it on the map, and correct "apart".`,
    );
  return [{ ...whole, arcs: rest }, ...whole.arcs.filter(isPart).map((arcs) => ({ type: 'Polygon' as const, arcs }))];
}
