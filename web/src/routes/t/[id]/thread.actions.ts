import { randomUUID } from 'node:crypto';
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import type { ReactionKind } from '#lib/graphql/graphql.ts';
import { hearRulesFirst } from '#lib/discussion/hear-rules-first.ts';
import type { RemarkView } from '#lib/discussion/views.ts';
import { backTo, readForm, refused } from '#lib/server/form.ts';
import type { Refusal } from '#lib/words/refusal.ts';
import { EndRuleEffect } from '../../moderation/cases/[id]/case.documents.ts';
import { JoinSpace } from '../../s/[slug]/space.documents.ts';
import {
  Bookmark,
  CloseThread,
  HighlightPost,
  postsPerPage,
  React,
  RunThread,
  SubmitPost,
} from './thread.documents.ts';

type Event = RequestEvent<{ id: string }>;
type Read = (name: string) => string;
type Attempted = Promise<{ refusal?: Refusal | undefined }>;

/** What a form of this page left behind when it did not go through. */
export interface ThreadForm {
  refusal?: Refusal;
  /** What was written, where a post was sent. */
  text?: string;
  key?: string;
  /** The draft it is still, for what came of the remarks on it. */
  draftToken?: string;
  remarks?: readonly RemarkView[];
  mayInsist?: boolean;
  /** The rules only ask something: nothing was sent yet, and sent again it goes out. */
  isAsked?: boolean;
  /** The post that the act was about. */
  atPost?: string;
  summary?: string;
}

/** What one can do on a thread's page, each a form that works without JavaScript. */
export const actions = {
  submit: async (event: Event) => {
    const read = await readForm(event);
    const text = read('text');
    const draftToken = read('draftToken');
    const insists = read('insists') === 'yes';
    const kept = { text, key: randomUUID(), draftToken };
    const hasHeard = read('hasHeard') === 'yes';
    const said = await hearRulesFirst(event, { spaceId: read('spaceId'), text, draftToken, insists, hasHeard });
    if (said) return fail(422, { ...kept, ...said });
    const { answer, refusal } = await event.locals.attempt(SubmitPost, {
      input: {
        threadId: event.params.id,
        text,
        answersPostId: read('answersTo') || null,
        idempotencyKey: read('idempotencyKey') || null,
        draftToken: draftToken || null,
        insist: insists,
      },
    });
    if (refusal) return refused(refusal, kept);
    const { outcome, post, remarks } = answer.submitPost;
    if (outcome === 'REFUSED' || !post) return fail(422, { ...kept, remarks, mayInsist: true });
    const page = Math.floor(post.countBefore / postsPerPage) + 1;
    redirect(303, `/t/${event.params.id}?page=${page}#p-${post.id}`);
  },
  react: onPost((event, postId, read) =>
    event.locals.attempt(React, {
      input: { postId, kind: read('kind') as ReactionKind, on: read('on') !== 'no' },
    }),
  ),
  bookmark: onPost((event, postId, read) =>
    event.locals.attempt(Bookmark, { input: { postId, on: read('isBookmarked') === 'yes' } }),
  ),
  highlight: onPost((event, postId, read) =>
    event.locals.attempt(HighlightPost, { input: { postId, on: read('on') !== 'no' } }),
  ),
  join: onThread((event, read) => event.locals.attempt(JoinSpace, { spaceId: read('spaceId') })),
  pin: onThread((event, read) =>
    event.locals.attempt(RunThread, { input: { threadId: event.params.id, pinned: read('pinned') === 'yes' } }),
  ),
  slow: onThread((event, read) =>
    event.locals.attempt(RunThread, {
      input: { threadId: event.params.id, slowSeconds: Math.round((Number(read('minutes')) || 0) * 60) },
    }),
  ),
  endSlowing: onThread((event, read) => event.locals.attempt(EndRuleEffect, { input: { effectId: read('effectId') } })),
  close: onThread((event, read) =>
    event.locals.attempt(CloseThread, {
      input: { threadId: event.params.id, summary: read('summary').trim() || null },
    }),
  ),
};

function onPost(attempt: (event: Event, postId: string, read: Read) => Attempted) {
  return async (event: Event) => {
    const read = await readForm(event);
    const postId = read('postId');
    const { refusal } = await attempt(event, postId, read);
    if (refusal) return refused(refusal, { atPost: postId });
    backTo(event, `p-${postId}`);
    return {};
  };
}

function onThread(attempt: (event: Event, read: Read) => Attempted) {
  return async (event: Event) => {
    const read = await readForm(event);
    const { refusal } = await attempt(event, read);
    if (refusal) return refused(refusal, { summary: read('summary') });
    backTo(event, 'page');
    return {};
  };
}
