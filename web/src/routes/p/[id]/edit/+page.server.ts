import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { hearRulesFirst } from '#lib/discussion/hear-rules-first.ts';
import { toFrame } from '#lib/frame/to-frame.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { readForm, refused } from '#lib/server/form.ts';
import { PostToEdit, RevisePost, WithdrawPost } from '../post.documents.ts';
import type { Actions, PageServerLoad } from './$types';

/** One's own post with its words as they were written. */
export const load: PageServerLoad = async (event) => {
  const asked = await event.locals.ask(PostToEdit, { id: event.params.id });
  const frame = toFrame(asked, event);
  const { post } = asked;
  const thread = post?.thread;
  if (!post?.isOwn || !thread || !(post.permissions.edit || post.permissions.withdraw)) return nothingHere(event);
  return {
    frame,
    id: post.id,
    source: post.permissions.edit ? (post.source ?? null) : null,
    version: post.version,
    mayWithdraw: post.permissions.withdraw,
    remarks: post.remarks,
    thread: { id: thread.id, title: thread.title },
    space: thread.space,
    key: randomUUID(),
  };
};

export const actions: Actions = {
  save: async (event) => {
    const read = await readForm(event);
    const text = read('text');
    const draftToken = read('draftToken');
    const insists = read('insists') === 'yes';
    const kept = { text, draftToken };
    const draft = { spaceId: read('spaceId'), text, draftToken, insists, hasHeard: read('hasHeard') === 'yes' };
    const said = await hearRulesFirst(event, draft);
    if (said) return fail(422, { ...kept, ...said });
    const { answer, refusal } = await event.locals.attempt(RevisePost, {
      input: {
        postId: event.params.id,
        text,
        version: Number.parseInt(read('version'), 10) || null,
        insist: insists,
        draftToken: draftToken || null,
      },
    });
    if (refusal) return refused(refusal, kept);
    const { outcome, remarks } = answer.revisePost;
    if (outcome === 'REFUSED') return fail(422, { ...kept, remarks, mayInsist: true });
    redirect(303, `/p/${event.params.id}`);
  },
  withdraw: async (event) => {
    const { answer, refusal } = await event.locals.attempt(WithdrawPost, { postId: event.params.id });
    if (refusal) return refused(refusal, {});
    redirect(303, answer.withdrawPost.post ? `/t/${answer.withdrawPost.post.threadId}` : '/');
  },
};
