import { randomUUID } from 'node:crypto';
import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { AccessMode, Continent, SpaceKind } from '#lib/graphql/graphql.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { mayOpenSpaces } from '#lib/spaces/may-open.ts';
import { NewSpace, OpenSpace } from './new-space.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** For those who may open one; for all others there is nothing here. */
export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(NewSpace);
  const frame = toFrame(asked, event);
  const offices = asked.viewer?.offices ?? [];
  if (!mayOpenSpaces(offices)) return nothingHere(event);
  return {
    frame,
    isAdmin: offices.some(({ kind, spaceId }) => kind === 'ADMIN' && !spaceId),
    parents: asked.spaces.edges.map(({ node }) => node).sort((one, other) => one.name.localeCompare(other.name)),
    idempotencyKey: randomUUID(),
  };
};

export const actions: Actions = {
  default: async (event) => {
    const read = await readForm(event);
    const given = {
      kind: read('kind'),
      mode: read('mode'),
      name: read('name').trim(),
      purpose: read('purpose').trim(),
      guidelineLine: read('guidelineLine').trim(),
      parentId: read('parentId'),
      continent: read('continent'),
      countries: read('countries'),
    };
    const { answer, refusal } = await event.locals.attempt(OpenSpace, {
      input: {
        idempotencyKey: read('idempotencyKey') || null,
        kind: given.kind as SpaceKind,
        mode: given.mode as AccessMode,
        name: given.name,
        purpose: given.purpose,
        guidelineLine: given.guidelineLine || null,
        parentId: given.parentId || null,
        continent: (given.continent || null) as Continent | null,
        countries: given.countries.toUpperCase().match(/[A-Z]{2}/g) ?? [],
      },
    });
    if (refusal) return refused(refusal, { given });
    redirect(303, answer.openSpace.space ? `/s/${answer.openSpace.space.slug}` : '/spaces');
  },
};
