/** What stands around every page of somebody signed in. */
export interface Frame {
  communityName: string;
  isDemo: boolean;
  viewer: {
    id: string;
    name: string;
    locale: string;
    timeZone: string;
    isModerator: boolean;
  } | null;
  /** My spaces in the order I use them. */
  spaces: FrameSpace[];
  unreadNoticeCount: number;
  openCaseCount: number;
}

export interface FrameSpace {
  slug: string;
  name: string;
  kind: SpaceKind;
  continent?: Continent | null;
  unreadCount: number;
}

export type SpaceKind = 'commons' | 'region' | 'campaign' | 'working_group' | 'council';
export type Continent = 'africa' | 'asia' | 'europe' | 'north-america' | 'south-america' | 'oceania';
