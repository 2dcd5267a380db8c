import { redirect, type RequestEvent } from '@sveltejs/kit';
import type { FrameFieldsFragment, OutsideQuery } from '#lib/graphql/graphql.ts';
import type { Continent, Frame, FrameSpace, SpaceKind } from './frame.ts';
import { FrameAlone, Outside } from './frame.documents.ts';

/** The frame of somebody signed in; who is not, signs in first and comes back. */
export function toFrame(data: FrameFieldsFragment, { url }: Pick<RequestEvent, 'url'>): Frame {
  const { community, viewer } = data;
  if (!viewer) redirect(303, `/sign-in?next=${encodeURIComponent(`${url.pathname}${url.search}`)}`);
  const spaces = data.mySpaces.edges.map(({ node }) => node);
  return {
    communityName: community?.name ?? 'Meridian',
    isDemo: community?.kind === 'DEMO',
    viewer: {
      id: viewer.id,
      name: viewer.displayName,
      locale: viewer.locale,
      timeZone: viewer.timeZone,
      isModerator: viewer.openCaseCount !== null && viewer.openCaseCount !== undefined,
    },
    spaces: spaces
      .sort((one, other) => place(one, viewer.homeSpaceId) - place(other, viewer.homeSpaceId) || byName(one, other))
      .map(({ slug, name, kind, continent }): FrameSpace => ({
        slug,
        name,
        kind: toKind(kind),
        continent: toContinent(continent),
        unreadCount: 0,
      })),
    unreadNoticeCount: data.notices.unreadCount,
    openCaseCount: viewer.openCaseCount ?? 0,
  };
}

/** The frame of the door: the community's name, and nobody inside yet. */
export const toOutsideFrame = ({ community }: OutsideQuery): Frame => ({
  communityName: community?.name ?? 'Meridian',
  isDemo: community?.kind === 'DEMO',
  viewer: null,
  spaces: [],
  unreadNoticeCount: 0,
  openCaseCount: 0,
});

/** The frame of a page that is open to everybody, whoever it is that looks. */
export async function eitherFrame(event: Pick<RequestEvent, 'locals' | 'url'>): Promise<Frame> {
  const outside = await event.locals.ask(Outside);
  return outside.viewer ? toFrame(await event.locals.ask(FrameAlone), event) : toOutsideFrame(outside);
}

/** The pages' names for what the schema shouts. */
export const toKind = (kind: string): SpaceKind => kind.toLowerCase() as SpaceKind;
export const toContinent = (continent: string | null | undefined): Continent | null =>
  continent ? (continent.toLowerCase().replace('_', '-') as Continent) : null;

const order: SpaceKind[] = ['region', 'commons', 'campaign', 'working_group', 'council'];

/** One's home region first, then what everybody shares, then what one chose. */
const place = ({ id, kind }: { id: string; kind: string }, homeId: string | null | undefined): number =>
  id === homeId ? -1 : order.indexOf(toKind(kind));

const byName = (one: { name: string }, other: { name: string }): number => one.name.localeCompare(other.name);
