import { redirect, type RequestEvent } from '@sveltejs/kit';
import { toAuthorView, toThreadView } from '#lib/discussion/to-views.ts';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { ParticipationRole } from '#lib/graphql/graphql.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { toRegionOnMap, toSpaceView } from '#lib/spaces/to-views.ts';
import type { Refusal } from '#lib/words/refusal.ts';
import {
  AssignRole,
  DecideRequest,
  EndCalmMode,
  JoinSpace,
  LeaveSpace,
  RequestToJoin,
  SpacePage,
  SpaceToActOn,
  StartCalmMode,
  VouchFor,
  WithdrawVouch,
} from './space.documents.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const after = event.url.searchParams.get('after');
  const asked = await event.locals.ask(SpacePage, { slug: event.params.slug, after });
  const frame = toFrame(asked, event);
  const { space } = asked;
  if (!space) return nothingHere(event);
  const person = (of: (typeof space.leads)[number]) => ({ id: of.id, ...toAuthorView(of) });
  const threads = space.threads.edges.map(({ node }) => node);
  const pinned = after ? [] : space.pinnedThreads;
  const isElsewhere = (id: string): boolean => pinned.some((thread) => thread.id === id);
  return {
    frame,
    space: toSpaceView(space),
    calm: space.calmMode,
    isArchived: space.state === 'ARCHIVED',
    parent: space.parent ?? null,
    branches: space.branches.map(toSpaceView),
    onMap: space.kind === 'REGION' ? (toRegionOnMap(space) ?? null) : null,
    guidelineLine: space.guidelineLine,
    coordinators: space.kind === 'REGION' ? space.coordinators.map(person) : [],
    leads: space.leads.map(person),
    participants:
      space.participants?.edges.map(({ node }) => ({
        ...person(node.person),
        role: node.role,
        ownVouch: node.ownVouch ?? null,
      })) ?? null,
    requests: space.requests?.map(({ words, askedAt, person: by }) => ({ words, askedAt, ...person(by) })) ?? [],
    may: space.permissions,
    pinned: pinned.map(toThreadView),
    upcoming: after
      ? []
      : threads.filter(({ state, id }) => state === 'SCHEDULED' && !isElsewhere(id)).map(toThreadView),
    threads: threads.filter(({ state, id }) => state !== 'SCHEDULED' && !isElsewhere(id)).map(toThreadView),
    isFirstPage: !after,
    olderCursor: space.threads.pageInfo.hasNextPage ? (space.threads.pageInfo.endCursor ?? null) : null,
  };
};

export const actions: Actions = {
  join: act((event, spaceId) => event.locals.attempt(JoinSpace, { spaceId })),
  ask: act((event, spaceId, read) =>
    event.locals.attempt(RequestToJoin, { spaceId, words: read('words').trim() || null }),
  ),
  leave: act((event, spaceId) => event.locals.attempt(LeaveSpace, { spaceId })),
  decide: act((event, spaceId, read) =>
    event.locals.attempt(DecideRequest, {
      input: { spaceId, personId: read('personId'), granted: read('granted') === 'yes' },
    }),
  ),
  calm: act((event, spaceId, read) =>
    event.locals.attempt(StartCalmMode, { input: { spaceId, hours: Number(read('hours')) || 0, why: read('why') } }),
  ),
  calmEnd: act((event, spaceId, read) => event.locals.attempt(EndCalmMode, { input: { spaceId, why: read('why') } })),
  vouch: act((event, spaceId, read) =>
    event.locals.attempt(VouchFor, { input: { spaceId, personId: read('personId'), words: read('words') } }),
  ),
  unvouch: act((event, _, read) => event.locals.attempt(WithdrawVouch, { input: { vouchId: read('vouchId') } })),
  role: act((event, spaceId, read) =>
    event.locals.attempt(AssignRole, {
      input: { spaceId, personId: read('personId'), role: read('role') as ParticipationRole },
    }),
  ),
};

type Attempted = Promise<{ refusal?: Refusal | undefined }>;

/** An act on this space; after it the page shows how the space stands, or the directory where one no longer sees it. */
function act(attempt: (event: RequestEvent, spaceId: string, read: (name: string) => string) => Attempted) {
  return async (event: RequestEvent<{ slug: string }>) => {
    const read = await readForm(event);
    const { space } = await event.locals.ask(SpaceToActOn, { slug: event.params.slug });
    if (!space) return nothingHere(event);
    const { refusal } = await attempt(event, space.id, read);
    if (refusal) return refused(refusal, {});
    const { space: after } = await event.locals.ask(SpaceToActOn, { slug: event.params.slug });
    redirect(303, after ? `/s/${event.params.slug}` : '/spaces');
  };
}
