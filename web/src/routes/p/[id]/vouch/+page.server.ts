import { redirect, type RequestEvent } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import type { Actions, PageServerLoad } from './$types';
import { VouchForAuthor, WhomToVouchFor } from './vouch.documents.ts';

export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(WhomToVouchFor, { id: event.params.id });
  const frame = toFrame(asked, event);
  const { post } = asked;
  if (!post?.permissions.vouch) return nothingHere(event);
  const given = asked.viewer?.givenVouches.find(({ person }) => person?.id === post.author.id);
  return { frame, postId: post.id, name: post.author.displayName, given: given?.words ?? null };
};

export const actions: Actions = {
  default: async (event: RequestEvent<{ id: string }>) => {
    const words = (await readForm(event))('words');
    const { post } = await event.locals.ask(WhomToVouchFor, { id: event.params.id });
    if (!post?.thread || !post.permissions.vouch) return nothingHere(event);
    const input = { spaceId: post.thread.space.id, personId: post.author.id, words };
    const { refusal } = await event.locals.attempt(VouchForAuthor, { input });
    if (refusal) return refused(refusal, { words });
    redirect(303, `/p/${event.params.id}/vouch`);
  },
};
