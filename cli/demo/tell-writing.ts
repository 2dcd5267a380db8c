import { Bookmark, MarkRead } from '../../forum/discussion/keep-place.js';
import { React } from '../../forum/discussion/react.js';
import { RevisePost } from '../../forum/discussion/revise-post.js';
import { CloseThread, HighlightPost } from '../../forum/discussion/run-thread.js';
import { StartThread } from '../../forum/discussion/start-thread.js';
import { SubmitPost, type SubmittedPost } from '../../forum/discussion/submit-post.js';
import { WithdrawPost } from '../../forum/discussion/withdraw-post.js';
import { MarkNoticesRead } from '../../forum/following/notices/mark-notices-read.js';
import type { Outcome, StoryEvent } from './story/format.js';
import { instant } from './story/timeline.js';
import type { Storyteller } from './storyteller.js';

type Event<Does extends StoryEvent['does']> = Extract<StoryEvent, { does: Does }>;
export type Tell = { [Does in StoryEvent['does']]: (teller: Storyteller, event: Event<Does>) => Promise<void> };
type Writing = 'startThread' | 'answer' | 'hostThread';
type WritingTell = Pick<Tell, Writing | 'closeThread' | 'highlight' | 'react' | 'bookmark' | 'edit' | 'withdraw'>;

/** What members write, and what they do with what others wrote. */
export const tellWriting: WritingTell = {
  startThread: async (teller, event) => {
    const { title, text } = event;
    const input = { spaceId: teller.space(event.in), title, text: sourceOf(teller, text) };
    const viewer = await teller.as(event.who);
    await keep(teller, event, (insist) => teller.get(StartThread).start(viewer, { ...input, insist }));
  },
  hostThread: async (teller, event) => {
    const { title, text } = event;
    const timetable = {
      opensAt: instant(event.opensAt, teller.now),
      closesAt: instant(event.closesAt, teller.now),
      slowSeconds: event.slowModeMinutes ? event.slowModeMinutes * 60 : null,
      holdsFirstPosts: event.holdFirstPosts ?? false,
      hostIds: event.hosts.map(teller.person),
    };
    const input = { spaceId: teller.space(event.in), title, text: sourceOf(teller, text), timetable };
    const viewer = await teller.as(event.who);
    await keep(teller, event, (insist) => teller.get(StartThread).start(viewer, { ...input, insist }));
  },
  answer: async (teller, event) => {
    const input = {
      threadId: teller.thread(event.thread),
      text: sourceOf(teller, event.text),
      answersPostId: event.answers ? teller.post(event.answers) : null,
    };
    const viewer = await teller.as(event.who);
    await keep(teller, event, (insist) => teller.get(SubmitPost).submit(viewer, { ...input, insist }));
    // Who writes has looked at what was there for them.
    await teller.get(MarkNoticesRead).run(viewer, {});
  },
  closeThread: async (teller, event) => {
    const input = { threadId: teller.thread(event.thread), summary: sourceOf(teller, event.summary) };
    await teller.get(CloseThread).close(await teller.as(event.who), input);
  },
  highlight: async (teller, event) => {
    await teller
      .get(HighlightPost)
      .highlight(await teller.as(event.who), { postId: teller.post(event.post), on: true });
  },
  react: async (teller, event) => {
    const postId = teller.post(event.post);
    const viewer = await teller.as(event.who);
    await teller.get(React).react(viewer, { postId, kind: event.reaction, on: true });
    await teller.get(MarkRead).mark(viewer, { threadId: teller.thread(threadOf(event.post)), postId });
  },
  bookmark: async (teller, event) => {
    await teller.get(Bookmark).bookmark(await teller.as(event.who), { postId: teller.post(event.post), on: true });
  },
  edit: async (teller, event) => {
    const input = { postId: teller.post(event.post), text: sourceOf(teller, event.text) };
    await teller.get(RevisePost).revise(await teller.as(event.who), input);
  },
  withdraw: async (teller, event) => {
    await teller.get(WithdrawPost).withdraw(await teller.as(event.who), { postId: teller.post(event.post) });
  },
};

/** `@{aroha}` becomes a mention of the person with that key. */
function sourceOf(teller: Storyteller, text: string): string {
  return text.replace(/@\{([^}]+)\}/g, (_, key: string) => `[](mention:${teller.person(key)})`);
}

/** The key of a post is its thread's, `#` and its place. */
function threadOf(post: string): string {
  return post.slice(0, post.lastIndexOf('#'));
}

/** Sends a post and keeps its ids. Who is asked for a rewrite and wants a person to look sends it all the same. */
async function keep(
  teller: Storyteller,
  event: Event<Writing>,
  send: (insist: boolean) => Promise<SubmittedPost>,
): Promise<void> {
  const first = await send(false);
  const sent = first.outcome === 'REFUSED' && event.expects === 'held' ? await send(true) : first;
  if (!sent.postId || !sent.threadId) {
    teller.surprises.push(`${event.post}: refused (${sent.remarks.map(({ ruleId }) => ruleId).join(', ')})`);
    return;
  }
  teller.threads.set(event.thread, sent.threadId);
  teller.posts.set(event.post, sent.postId);
}

/** Once the worker has looked: did the post meet at the door what the story says? Then its author has read up to it. */
export async function afterWriting(teller: Storyteller, event: StoryEvent): Promise<void> {
  if (!isWriting(event) || !teller.posts.has(event.post)) return;
  const postId = teller.post(event.post);
  const row = await teller.database.one<{ visibility: string; rules: string | null }>(
    `SELECT visibility, (SELECT string_agg(result ->> 'id', ', ') FROM screening, jsonb_array_elements(results) AS result
       WHERE screening.post_id = post.id) AS rules FROM post WHERE id = $1`,
    [postId],
  );
  const expected: Outcome = event.expects ?? 'published';
  if (row!.visibility !== expected) {
    teller.surprises.push(`${event.post}: ${row!.visibility} instead of ${expected} (${row!.rules ?? 'no rule'})`);
  }
  if (row!.visibility !== 'published') return;
  await teller.get(MarkRead).mark(await teller.as(event.who), { threadId: teller.thread(event.thread), postId });
}

function isWriting(event: StoryEvent): event is Event<Writing> {
  return event.does === 'startThread' || event.does === 'answer' || event.does === 'hostThread';
}
