import places from '#lib/assets/country-places.json' with { type: 'json' };

/** The middle of some countries (ISO 3166-1 alpha-2) on the map; nothing where none of them is known. */
export function placeOfCountries(countries: readonly string[]): { x: number; y: number } | undefined {
  const known = countries.flatMap((code) => (code in places ? [places[code as keyof typeof places]] : []));
  if (known.length === 0) return undefined;
  const mean = (axis: 0 | 1): number => Math.round(known.reduce((sum, place) => sum + place[axis]!, 0) / known.length);
  return { x: mean(0), y: mean(1) };
}
