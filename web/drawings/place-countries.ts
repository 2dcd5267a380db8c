/** Finds the middle of every country's largest part, on our map: `node web/drawings/place-countries.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Geometry, Polygon, Position } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { placeOnMap } from '../src/lib/server/project-world.ts';

/** The atlas's names that Intl spells otherwise. */
const otherNames: Record<string, string> = {
  'Antigua and Barb.': 'AG', 'Bosnia and Herz.': 'BA', Congo: 'CG', "Côte d'Ivoire": 'CI', 'Dem. Rep. Congo': 'CD',
  'Central African Rep.': 'CF', Czechia: 'CZ', 'Dominican Rep.': 'DO', 'Eq. Guinea': 'GQ', eSwatini: 'SZ',
  'Hong Kong': 'HK', Macao: 'MO', 'Marshall Is.': 'MH', Myanmar: 'MM', Palestine: 'PS', 'S. Sudan': 'SS',
  'São Tomé and Principe': 'ST', 'Solomon Is.': 'SB', 'St. Kitts and Nevis': 'KN', 'St. Vin. and Gren.': 'VC',
  'Trinidad and Tobago': 'TT', Turkey: 'TR', 'United States of America': 'US', 'Cabo Verde': 'CV', Macedonia: 'MK',
  'Saint Lucia': 'LC', 'W. Sahara': 'EH', 'Faeroe Is.': 'FO', 'Fr. Polynesia': 'PF', 'Cook Is.': 'CK',
}; // prettier-ignore

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const codes = new Map<string, string>();
for (let code = 0; code < 26 * 26; code += 1) {
  const letters = String.fromCharCode(65 + Math.floor(code / 26), 65 + (code % 26));
  const name = names.of(letters);
  // Codes of former states name their successors; those come under their own code.
  const isCurrent = Intl.getCanonicalLocales(`und-${letters}`)[0] === `und-${letters}`;
  if (name && isCurrent) codes.set(name, letters);
}

const file = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json');
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Topology;
const countries = feature(atlas, atlas.objects['countries'] as GeometryCollection<{ name: string }>).features;
const places = countries.flatMap(({ properties: { name }, geometry }) => {
  const code = otherNames[name] ?? codes.get(name) ?? codes.get(name.replace(' and ', ' & '));
  if (!code) return [];
  const { x, y } = placeOnMap(...(geoCentroid(largestPart(geometry)) as [number, number]));
  return [[code, [Math.round(x), Math.round(y)]] as const];
});
const lines = places
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([code, place]) => `  "${code}": ${JSON.stringify(place)}`);
writeFileSync(new URL('../src/lib/assets/country-places.json', import.meta.url), `{\n${lines.join(',\n')}\n}\n`);

function largestPart(geometry: Geometry): Polygon {
  const parts: Position[][][] =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const polygons = parts.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return polygons.sort((one, other) => geoArea(other) - geoArea(one))[0]!;
}
