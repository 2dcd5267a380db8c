import type { Continent, SpaceKind } from '#lib/frame/frame.ts';

export type AccessMode = 'open' | 'request' | 'invite' | 'secret';

/** A space in the directory. */
export interface SpaceView {
  slug: string;
  name: string;
  purpose: string;
  kind: SpaceKind;
  access: AccessMode;
  continent?: Continent | null;
  /** Counted in fives where more is not told; absent where it is nobody's business. */
  memberCount?: number | null;
  countIsRough?: boolean;
  participation: 'none' | 'asked' | 'invited' | 'in';
}

/** A region on the map, and in the list that says the same. */
export interface RegionOnMap {
  slug: string;
  name: string;
  continent: Continent;
  memberCount?: number | null;
  x: number;
  y: number;
}
