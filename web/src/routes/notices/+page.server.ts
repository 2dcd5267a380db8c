import { textIn } from '#lib/server/form.ts';
import { type Actions, fail, redirect } from '@sveltejs/kit';
import { toFrame } from '#lib/frame/to-frame.ts';
import type { PageServerLoad } from './$types';
import { MarkNoticesRead, ReadNotices } from './notices.documents.ts';

export const load: PageServerLoad = async (event) => {
  event.depends('me:notices');
  const answer = await event.locals.ask(ReadNotices, { after: event.url.searchParams.get('after') });
  const { mine: notices } = answer;
  return {
    frame: toFrame(answer, event),
    notices: notices.edges.map(({ node }) => node),
    unreadCount: notices.unreadCount,
    next: notices.pageInfo.hasNextPage ? notices.pageInfo.endCursor : null,
  };
};

export const actions: Actions = {
  /** Marks one notice, or all, as read. */
  read: async ({ locals, request, url }) => {
    const noticeId = textIn(await request.formData(), 'noticeId');
    const input = noticeId ? { noticeIds: [noticeId] } : {};
    const { refusal } = await locals.attempt(MarkNoticesRead, { input });
    if (refusal) return fail(400, { refusal });
    redirect(303, url.pathname);
  },
};
