import { type Actions, fail } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { textIn } from '#lib/server/form.ts';
import type { PageServerLoad } from './$types';
import { NameCommittee, ReadCommittee, ReadExpulsions } from './expulsions.documents.ts';

/** What is before the committee, for its members, and what a moderator proposed; administrators say here who that is. */
export const load: PageServerLoad = async (event) => {
  const answer = await event.locals.ask(ReadExpulsions, {});
  const isAdmin = (answer.viewer?.offices ?? []).some(({ kind, spaceId }) => kind === 'ADMIN' && !spaceId);
  if (!answer.expulsions && !isAdmin) return nothingHere(event);
  const committee = isAdmin ? (await event.locals.ask(ReadCommittee, {})).committee : null;
  return {
    frame: toFrame(answer, event),
    expulsions: answer.expulsions ?? null,
    committee,
    councils: answer.spaces.edges.map(({ node }) => node).filter(({ kind }) => kind === 'COUNCIL'),
  };
};

export const actions: Actions = {
  name: async ({ locals, request }) => {
    const spaceId = textIn(await request.formData(), 'spaceId') || null;
    const { refusal } = await locals.attempt(NameCommittee, { input: { spaceId } });
    return refusal ? fail(400, { refusal }) : { isKept: true };
  },
};
