import { toContinent, toKind } from '#lib/frame/to-frame.ts';
import type { SpaceLineFieldsFragment } from '#lib/graphql/graphql.ts';
import { placeOfCountries } from '#lib/server/place-of-countries.ts';
import type { AccessMode, RegionOnMap, SpaceView } from './views.ts';

export function toSpaceView(space: SpaceLineFieldsFragment): SpaceView {
  const state = space.participation?.state;
  return {
    slug: space.slug,
    name: space.name,
    purpose: space.purpose,
    kind: toKind(space.kind),
    access: space.mode.toLowerCase() as AccessMode,
    continent: toContinent(space.continent),
    memberCount: space.headcount?.count ?? null,
    countIsRough: space.headcount ? !space.headcount.isExact : false,
    participation: state === 'IN' ? 'in' : state === 'ASKED' ? 'asked' : state === 'INVITED' ? 'invited' : 'none',
  };
}

/** A region where its countries lie; nothing where no country is named, as for a whole continent. */
export function toRegionOnMap(space: SpaceLineFieldsFragment): RegionOnMap | undefined {
  const continent = toContinent(space.continent);
  const place = placeOfCountries(space.countries);
  if (!continent || !place) return undefined;
  return { slug: space.slug, name: space.name, continent, memberCount: space.headcount?.count ?? null, ...place };
}
