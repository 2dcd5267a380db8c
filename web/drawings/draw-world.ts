/** Draws the continents into one file that browsers keep, equal in area: `node web/drawings/draw-world.ts`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { mapHeight, mapWidth, project } from '../src/lib/server/project-world.ts';

type Country = (Polygon | MultiPolygon) & { id?: string; properties: { name: string } };

/** Countries of the atlas by ISO number; what is in none of the other lists lies in Europe or Asia as said here. */
const countries: Record<string, string> = {
  africa:
    '834 732 180 706 404 729 148 710 426 716 072 516 686 466 478 204 562 566 120 768 288 384 324 624 430 694 854 140 178 266 226 894 454 508 748 024 108 450 270 788 012 232 504 818 434 231 262 800 646 728 Somaliland',
  'north-america': '124 840 332 214 044 304 484 591 188 558 340 222 320 084 630 388 192 780',
  'south-america': '032 152 238 858 076 068 604 170 862 328 740 218 600',
  oceania: '242 598 548 540 090 554 036',
  europe:
    '643 578 250 752 112 804 616 040 348 498 642 440 428 233 276 100 300 008 191 756 442 056 528 620 724 372 380 208 826 352 705 246 703 203 070 807 688 499 196 Kosovo N.Cyprus',
  asia: '398 860 360 626 376 422 275 400 784 634 414 368 512 116 764 418 104 704 408 410 496 356 050 064 524 586 004 762 417 795 364 760 051 792 144 156 158 031 268 608 458 096 392 887 682',
};

const atlasFile = createRequire(import.meta.url).resolve('world-atlas/countries-110m.json');
const atlas = JSON.parse(readFileSync(atlasFile, 'utf8')) as Topology;
const geometries = (atlas.objects['countries'] as GeometryCollection).geometries as Country[];
const path = geoPath(project).digits(1);

const symbols = Object.entries(countries).map(([continent, list]) => {
  const names = new Set(list.split(' '));
  const members = geometries.filter(({ id, properties }) => names.has(id ?? properties.name.replaceAll(' ', '')));
  return `<symbol id="${continent}" viewBox="0 0 ${mapWidth} ${mapHeight}"><path d="${path(merge(atlas, members))}"/></symbol>`;
});
writeFileSync(
  new URL('../src/lib/assets/world.svg', import.meta.url),
  `<!-- Drawn from Natural Earth (public domain) through world-atlas -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('\n')}\n</svg>\n`,
);
