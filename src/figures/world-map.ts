import { geoArea, geoCentroid, geoEqualEarth, geoPath, type ExtendedFeatureCollection } from 'd3-geo';
import { feature, merge } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { naturalEarth, southernLimits, territoriesOf, territoryCodes, type Territory } from './natural-earth.ts';
import { ShortPath } from './short-path.ts';

/** How wide the map is, in its own units. */
export const WIDTH = 1000;

/** Below this, in square kilometres, a State gets a dot as well: on this map it is smaller than five units by five. */
const SMALL = 25_000;
const EARTH_RADIUS = 6371;

/** Nothing is cut at the edges of the picture. */
const MARGIN = 10;

/** Where a State is on the map. */
export interface Place {
  /** Its outline, as the path of an SVG; empty where only the dot shows it. */
  path: string;
  /** The dot of a small State, at the middle of its land. */
  dot?: [number, number];
}

export interface WorldMap {
  height: number;
  /** All that is not marked, in one piece, without borders inside. */
  rest: string;
  /** The marked States, by code. */
  places: Map<string, Place>;
}

/** The ISO 3166-1 numeric codes that the map can show, by an outline or by a dot alone. */
export const codesOnMap = (): Set<string> =>
  new Set((['110m', '50m'] as const).flatMap((scale) => territoryCodes(naturalEarth(scale))));

/**
 * The world with some States marked: equal areas (Equal Earth), turned so that the cut falls in the Bering Strait.
 * @param marked ISO 3166-1 numeric codes
 * @throws when the map has no such State
 */
export function worldMap(marked: ReadonlySet<string>): WorldMap {
  const coarse = naturalEarth('110m');
  const fine = naturalEarth('50m');
  const territories = territoriesOf(coarse);
  const world = feature(coarse, { type: 'GeometryCollection', geometries: territories }) as ExtendedFeatureCollection;
  const projection = geoEqualEarth().rotate([-11, 0]).fitWidth(WIDTH, world);

  const height = Math.ceil(geoPath(projection).bounds(world)[1][1]);

  /** What of a shape lies between two heights: this projection draws a parallel as a level line. */
  const outline = (shape: Parameters<ReturnType<typeof geoPath>>[0], top = -MARGIN, bottom = height + MARGIN): string => {
    const path = new ShortPath();
    const extent: [[number, number], [number, number]] = [
      [-MARGIN, top],
      [WIDTH + MARGIN, bottom],
    ];
    geoPath(projection.clipExtent(extent), path)(shape);
    return path.d;
  };
  const levelOf = (latitude: number): number => projection([0, latitude])?.[1] ?? 0;
  const middle = (shape: Parameters<typeof geoCentroid>[0]): [number, number] => {
    const [x = 0, y = 0] = projection(geoCentroid(shape)) ?? [];
    return [Math.round(x), Math.round(y)];
  };
  const placeOf = (code: string): Place => {
    const drawn = territories.find(({ id }) => id === code);
    const shape = drawn && feature(coarse, drawn);
    const limit = southernLimits.get(code);
    if (shape && limit) return { path: outline(shape, -MARGIN, levelOf(limit)) };
    if (shape) return { path: outline(shape), ...(geoArea(shape) * EARTH_RADIUS ** 2 < SMALL && { dot: middle(shape) }) };
    const small = fine.objects.countries.geometries.find(({ id }) => id === code);
    if (!small) throw new Error(`Natural Earth has no State with the ISO code ${code}: correct "iso" in content/states.yaml.`);
    return { path: '', dot: middle(feature(fine, small)) };
  };

  const isRest = ({ id }: Territory) => !marked.has(String(id));
  const beyond = territories.flatMap((territory) => {
    const limit = southernLimits.get(String(territory.id));
    return limit && !isRest(territory) ? outline(feature(coarse, territory), levelOf(limit)) : [];
  });
  return {
    height,
    rest: [outline(merge(coarse, territories.filter(isRest) as (Polygon | MultiPolygon)[])), ...beyond].join(''),
    places: new Map([...marked].map((code) => [code, placeOf(code)])),
  };
}
