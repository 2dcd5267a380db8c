import { redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { refused } from '#lib/server/form.ts';
import { OpenCase, PostToEdit } from '../post.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** For moderators: a post that they have seen themselves becomes a case, and they hold it. */
export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(PostToEdit, { id: event.params.id });
  const frame = toFrame(asked, event);
  const { post } = asked;
  if (!post?.thread || !post.permissions.moderate) return nothingHere(event);
  return {
    frame,
    id: post.id,
    authorName: post.author.displayName,
    html: post.html ?? '',
    threadTitle: post.thread.title,
  };
};

export const actions: Actions = {
  default: async (event) => {
    const { answer, refusal } = await event.locals.attempt(OpenCase, {
      input: { subjectKind: 'POST', subjectId: event.params.id },
    });
    if (refusal) return refused(refusal, {});
    redirect(303, answer.openCase.case ? `/moderation/cases/${answer.openCase.case.id}` : '/moderation');
  },
};
