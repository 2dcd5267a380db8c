import { geoEqualEarth, type GeoProjection } from 'd3-geo';

export const mapWidth = 960;
export const mapHeight = 420;

/** The one projection of the house: equal areas, the inhabited world, Antarctica cut off below. */
export const project: GeoProjection = geoEqualEarth()
  .rotate([-11, 0])
  .scale(174)
  .translate([mapWidth / 2, 236]);

/** Where a place stands on the map, in the map's own units. */
export function placeOnMap(longitude: number, latitude: number): { x: number; y: number } {
  const [x = 0, y = 0] = project([longitude, latitude]) ?? [];
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
}
