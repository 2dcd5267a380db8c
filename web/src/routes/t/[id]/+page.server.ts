import { randomUUID } from 'node:crypto';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { toAuthorView, toPostView } from '#lib/discussion/to-views.ts';
import { toContinent, toFrame } from '#lib/frame/to-frame.ts';
import type { ThreadPageQuery } from '#lib/graphql/graphql.ts';
import { nothingHere } from '#lib/server/ask.ts';
import { sayIn } from '#lib/words/say.ts';
import { actions } from './thread.actions.ts';
import { MarkRead, postsPerPage, ThreadPage, WhereToOpen } from './thread.documents.ts';
import type { PageServerLoad } from './$types';

export { actions };

/** One page of a thread. Without a page in the address it opens where its reader goes on. */
export const load: PageServerLoad = async (event) => {
  const { url, params, locals } = event;
  const page = readPage(url.searchParams.get('page')) ?? (await pageToOpen(event));
  const asked = await locals.ask(ThreadPage, { id: params.id, skip: (page - 1) * postsPerPage });
  const frame = toFrame(asked, event);
  const { thread } = asked;
  if (!thread || (page > 1 && thread.posts.edges.length === 0)) return nothingHere(event);
  await markRead(event, thread);
  const say = sayIn(locals.locale);
  const nodes = thread.posts.edges.map(({ node }) => node);
  const posts = nodes.map((post) => toPostView(post, thread.mayAnswer.isAllowed, say));
  const answered = posts.find(({ id }) => id === url.searchParams.get('answer'));
  return {
    frame,
    thread: viewOf(thread),
    posts,
    newSince: firstNew(thread, nodes),
    page,
    hasMore: thread.posts.pageInfo.hasNextPage,
    endCursor: thread.posts.pageInfo.endCursor ?? null,
    answering: answered?.may.answer ? { id: answered.id, name: answered.author.name } : null,
    key: randomUUID(),
  };
};

type Thread = NonNullable<ThreadPageQuery['thread']>;

function viewOf(thread: Thread) {
  const {
    id,
    title,
    isPinned,
    isPublished,
    isHost,
    mayRun,
    slowSeconds,
    chosenSlowSeconds,
    timetable,
    mayAnswer,
    space,
  } = thread;
  const { slug, name, continent, guidelineLine, permissions } = space;
  return {
    ...{ id, title, isPinned, isPublished, isHost, mayRun },
    space: { id: space.id, slug, name, continent: toContinent(continent) },
    guidelineLine,
    mayJoin: permissions.join,
    startedBy: toAuthorView(thread.author).name,
    startedAt: thread.createdAt,
    state: thread.state.toLowerCase(),
    slowMinutes: inMinutes(slowSeconds),
    chosenMinutes: inMinutes(chosenSlowSeconds),
    timetable: timetable ?? null,
    ruleSlowing: thread.ruleSlowing ?? null,
    move: thread.move ?? null,
    hosts: thread.hosts.map((host, place) => ({ id: String(place), ...toAuthorView(host) })),
    mayAnswer: mayAnswer.isAllowed,
    because: mayAnswer.because ?? null,
  };
}

/** The line "new since" stands before the first post that came after the reader's last look. */
function firstNew({ readAt }: Thread, posts: readonly { id: string; isOwn: boolean; publishedAt?: string | null }[]) {
  if (!readAt) return null;
  const first = posts.find(({ isOwn, publishedAt }) => !isOwn && publishedAt && publishedAt > readAt);
  return first && first !== posts[0] ? { postId: first.id, since: readAt } : null;
}

function readPage(text: string | null): number | undefined {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= 100_000 ? page : undefined;
}

/** The page with the first unread post; for a thread that is read, its last; for one never opened, its first. */
async function pageToOpen(event: RequestEvent): Promise<number> {
  const { thread } = await event.locals.ask(WhereToOpen, { id: event.params['id']! });
  if (!thread || !thread.isVisited) return 1;
  const before = thread.firstUnread?.countBefore ?? Math.max(0, thread.postCount - 1);
  const page = Math.floor(before / postsPerPage) + 1;
  if (page > 1) redirect(303, `/t/${event.params['id']}?page=${page}${thread.firstUnread ? '#new' : ''}`);
  return page;
}

/** What was shown is read. Also without JavaScript; the mark only moves forward. */
async function markRead(event: RequestEvent, thread: Thread): Promise<void> {
  const last = thread.posts.edges.map(({ node }) => node).findLast(({ publishedAt }) => publishedAt);
  if (!last || (thread.isVisited && thread.unreadCount === 0)) return;
  await event.locals.attempt(MarkRead, { input: { threadId: thread.id, postId: last.id } });
}

/** A pace as it is shown: whole minutes, one at least. */
const inMinutes = (seconds: number | null | undefined): number | null =>
  seconds ? Math.max(1, Math.round(seconds / 60)) : null;
