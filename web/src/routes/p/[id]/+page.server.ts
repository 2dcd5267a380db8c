import { redirect } from '@sveltejs/kit';
import { nothingHere } from '#lib/server/ask.ts';
import { postsPerPage } from '../../t/[id]/thread.documents.ts';
import { PlaceOfPost } from './post.documents.ts';
import type { PageServerLoad } from './$types';

/** The permanent link of a post leads to it in its thread, on whatever page it stands today. */
export const load: PageServerLoad = async (event) => {
  const { id } = event.params;
  const { viewer, post } = await event.locals.ask(PlaceOfPost, { id });
  if (!viewer) redirect(303, `/sign-in?next=/p/${encodeURIComponent(id)}`);
  if (!post) return nothingHere(event);
  redirect(303, `/t/${post.threadId}?page=${Math.floor(post.countBefore / postsPerPage) + 1}#p-${id}`);
};
