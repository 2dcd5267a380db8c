import type { Sql } from '../../platform/database/database.js';
import type { SpaceFacts, ThreadFacts, ThreadState, Visibility } from '../access/facts.js';
import type { Viewer } from '../access/viewer.js';
import { threadVisible, visibleParameters } from '../access/visible-to.sql.js';
import { vouchedFor } from '../spaces/vouching/vouch-in-force.sql.js';
import { postsStandingSince } from './posts-standing.sql.js';
import { type AuthorCard, authorColumns, toAuthorCard, type AuthorRow } from './author-card.js';
import { slowing } from './slowing.sql.js';

/** A thread as a list or its page shows it. */
export interface ThreadView {
  id: string;
  spaceId: string;
  title: string;
  language: string | null;
  author: AuthorCard;
  lastAuthor: AuthorCard | null;
  facts: ThreadFacts;
  postCount: number;
  /** Visible posts past the viewer's mark, at most 100; all of them when they never opened the thread. */
  unreadCount: number;
  readPosition: number | null;
  /** When they last read on. */
  readAt: Date | null;
  lastActivityAt: Date;
  createdAt: Date;
  isPinned: boolean;
  summaryPostId: string | null;
  /** The move by a moderator's decision that it lies under. */
  moved: { at: Date; fromSpaceId: string } | null;
  version: number;
}

interface ThreadRow extends AuthorRow {
  id: string;
  space_id: string;
  title: string;
  language: string | null;
  author_id: string;
  state: ThreadState;
  visibility: Visibility;
  post_count: number;
  last_activity_at: Date;
  created_at: Date;
  pinned_at: Date | null;
  slow_seconds: number | null;
  slowed_until: Date | null;
  version: number;
  opens_at: Date | null;
  closes_at: Date | null;
  closed_at: Date | null;
  summary_post_id: string | null;
  moved_at: Date | null;
  moved_from: string | null;
  is_host: boolean;
  space_kind: SpaceFacts['kind'];
  space_mode: SpaceFacts['mode'];
  space_line: string[];
  space_state: SpaceFacts['state'];
  read_position: number | null;
  read_at: Date | null;
  unread_count: number;
  last_author: AuthorRow | null;
}

/** What the leads of one space pinned is not pinned by those of another; when the thread goes back, it is again. */
const PINNED_HERE = 'CASE WHEN moved.began_at IS NULL OR thread.pinned_at > moved.began_at THEN thread.pinned_at END';

const THREAD = `
  thread.id, thread.space_id, thread.title, thread.language, thread.author_id, thread.state, thread.visibility,
  thread.post_count, thread.last_activity_at, thread.created_at, ${PINNED_HERE} AS pinned_at, thread.version,
  ${slowing},
  hosted.opens_at, hosted.closes_at, hosted.closed_at, hosted.summary_post_id,
  moved.began_at AS moved_at, moved.from_space_id AS moved_from,
  EXISTS (SELECT 1 FROM thread_host WHERE thread_id = thread.id AND person_id = $2) AS is_host,
  space.kind AS space_kind, space.mode AS space_mode, space.line AS space_line, space.state AS space_state,
  ${authorColumns('author', 'author_home')}, read_mark.position AS read_position, read_mark.read_at,
  (SELECT count(*)::int FROM (
    SELECT 1 FROM post WHERE post.thread_id = thread.id AND post.visibility = 'published' AND post.author_id <> $2
      AND post.position > coalesce(read_mark.position, 0) LIMIT 100) AS unread) AS unread_count,
  (SELECT to_jsonb(card) FROM (
    SELECT ${authorColumns('last_person', 'last_home')} FROM post JOIN person last_person ON last_person.id = post.author_id
    LEFT JOIN space last_home ON last_home.id = last_person.home_space_id
    WHERE post.id = thread.last_post_id) AS card) AS last_author`;

const FROM = `
  FROM thread JOIN space ON space.id = thread.space_id
  JOIN person author ON author.id = thread.author_id LEFT JOIN space author_home ON author_home.id = author.home_space_id
  LEFT JOIN hosted_thread hosted ON hosted.thread_id = thread.id
  LEFT JOIN thread_move moved ON moved.decision_id = thread.moved_by_decision_id
  LEFT JOIN read_mark ON read_mark.thread_id = thread.id AND read_mark.person_id = $2`;

/** One thread, if this viewer may see it. */
export async function findThread(sql: Sql, viewer: Viewer, threadId: string): Promise<ThreadView | undefined> {
  const row = await sql.one<ThreadRow>(`SELECT ${THREAD} ${FROM} WHERE thread.id = $3 AND ${threadVisible('thread')}`, [
    ...visibleParameters(viewer),
    threadId,
  ]);
  return row && toThreadView(row);
}

/** A keyset place in a list ordered by last activity: the last row of the page before. */
export interface ActivityPlace {
  lastActivityAt: string;
  id: string;
}

/** The threads of one space, pinned ones first on the first page, then by last activity. Reads `first` + 1 rows. */
export async function listThreads(
  sql: Sql,
  viewer: Viewer,
  page: { spaceId: string; first: number; after: ActivityPlace | null },
): Promise<ThreadView[]> {
  const rows = await sql.query<ThreadRow>(
    `SELECT ${THREAD} ${FROM}
     WHERE thread.space_id = $3 AND ${threadVisible('thread')}
       AND ($4::timestamptz IS NULL OR (thread.last_activity_at, thread.id) < ($4, $5::uuid))
     ORDER BY thread.last_activity_at DESC, thread.id DESC LIMIT $6`,
    [
      ...visibleParameters(viewer),
      page.spaceId,
      page.after?.lastActivityAt ?? null,
      page.after?.id ?? null,
      page.first + 1,
    ],
  );
  return rows.map(toThreadView);
}

/** Pinned threads of a space, newest pin first. */
export async function listPinned(sql: Sql, viewer: Viewer, spaceId: string): Promise<ThreadView[]> {
  const rows = await sql.query<ThreadRow>(
    `SELECT ${THREAD} ${FROM} WHERE thread.space_id = $3 AND ${PINNED_HERE} IS NOT NULL AND ${threadVisible('thread')}
     ORDER BY thread.pinned_at DESC LIMIT 10`,
    [...visibleParameters(viewer), spaceId],
  );
  return rows.map(toThreadView);
}

/**
 * Threads with something new for the viewer, across the given spaces, by last activity. A thread counts as new when
 * it moved past the viewer's mark, or, never opened, moved since `since`.
 */
export async function listMoved(
  sql: Sql,
  viewer: Viewer,
  page: { spaceIds: readonly string[]; since: Date; first: number },
): Promise<ThreadView[]> {
  const rows = await sql.query<ThreadRow>(
    `SELECT ${THREAD} ${FROM}
     WHERE thread.space_id = ANY($3::uuid[]) AND ${threadVisible('thread')} AND thread.visibility = 'published'
       AND thread.last_activity_at > $4
       AND (thread.last_position > coalesce(read_mark.position, 0) OR hosted.opens_at > $5)
     ORDER BY thread.last_activity_at DESC, thread.id DESC LIMIT $6`,
    [...visibleParameters(viewer), page.spaceIds, page.since, viewer.at, page.first],
  );
  return rows.map(toThreadView);
}

/** What submitting into a thread needs to know, in one read: its facts and the author's. */
export interface PostingFacts {
  thread: ThreadFacts;
  author: AuthorFacts;
}

/** Facts about somebody who posts, for slow mode, newcomers' review and screening. Counts stop at 100. */
export interface AuthorFacts {
  postCount: number;
  postedAt: Date | null;
  newcomerDays: number;
  newcomerPosts: number;
  calmUntil: Date | null;
  firstPostsReviewed: boolean;
  /** A rule wants a moderator to see this author's next posts in this space first. */
  isReviewed: boolean;
  /** A coordinator says that they know them. */
  isVouchedFor: boolean;
  holdsFirstPosts: boolean;
  postedInThread: boolean;
  defaultLocale: string;
  /** Some post has waited over a minute for its full screening: until that is mended every new one waits. */
  isScreeningLate: boolean;
}

const AUTHOR_FACTS = `
  (SELECT count(*)::int FROM (SELECT 1 FROM post WHERE post.author_id = $2 AND post.visibility = 'published'
    AND post.screened_at IS NOT NULL LIMIT 100) AS posts) AS "postCount",
  (SELECT max(post.created_at) FROM post WHERE post.author_id = $2) AS "postedAt",
  community.newcomer_days AS "newcomerDays", community.newcomer_posts AS "newcomerPosts",
  community.default_locale AS "defaultLocale",
  EXISTS (SELECT 1 FROM revision WHERE screened_at IS NULL AND NOT is_imported
    AND created_at < $4::timestamptz - interval '60 seconds') AS "isScreeningLate",
  space.calm_until AS "calmUntil", space.first_posts_reviewed AS "firstPostsReviewed",
  EXISTS (SELECT 1 FROM rule_effect asked WHERE asked.kind = 'review_posts' AND asked.ended_at IS NULL
    AND asked.person_id = $2 AND asked.space_id = space.id
    AND asked.post_count > ${postsStandingSince('asked')}) AS "isReviewed",
  ${vouchedFor('$2', '$4::timestamptz')} AS "isVouchedFor"`;

export async function findThreadForPosting(
  sql: Sql,
  viewer: Viewer,
  threadId: string,
): Promise<PostingFacts | undefined> {
  const row = await sql.one<ThreadRow & AuthorFacts & { posted_here_at: Date | null }>(
    `SELECT ${THREAD}, ${AUTHOR_FACTS}, coalesce(hosted.holds_first_posts, false) AS "holdsFirstPosts",
       (SELECT max(post.created_at) FROM post WHERE post.author_id = $2 AND post.thread_id = thread.id) AS posted_here_at
     ${FROM} CROSS JOIN community WHERE thread.id = $3 AND ${threadVisible('thread')}`,
    [...visibleParameters(viewer), threadId, viewer.at],
  );
  if (!row) return undefined;
  const thread = { ...toThreadFacts(row), viewerPostedHereAt: row.posted_here_at, viewerPostedAt: row.postedAt };
  return { thread, author: { ...authorFacts(row), postedInThread: row.posted_here_at !== null } };
}

/** The same for opening a thread in a space the viewer knows of. */
export async function findSpaceForPosting(
  sql: Sql,
  viewer: Viewer,
  spaceId: string,
): Promise<{ space: SpaceFacts; author: AuthorFacts } | undefined> {
  const row = await sql.one<SpaceFacts & AuthorFacts>(
    `SELECT space.id, space.kind, space.mode, space.line, space.state, ${AUTHOR_FACTS}, false AS "holdsFirstPosts",
       false AS "postedInThread"
     FROM space CROSS JOIN community WHERE space.id = $3 AND space.id = ANY($1::uuid[])`,
    [viewer.knownSpaceIds, viewer.personId, spaceId, viewer.at],
  );
  if (!row) return undefined;
  const { id, kind, mode, line, state } = row;
  return { space: { id, kind, mode, line, state }, author: authorFacts(row) };
}

function authorFacts(row: AuthorFacts): AuthorFacts {
  const { postCount, postedAt, newcomerDays, newcomerPosts, calmUntil, firstPostsReviewed, isReviewed } = row;
  const { isVouchedFor, holdsFirstPosts, postedInThread, defaultLocale, isScreeningLate } = row;
  return {
    postCount,
    postedAt,
    newcomerDays,
    newcomerPosts,
    calmUntil,
    firstPostsReviewed,
    isReviewed,
    isVouchedFor,
    holdsFirstPosts,
    postedInThread,
    defaultLocale,
    isScreeningLate,
  };
}

function toThreadFacts(row: ThreadRow): ThreadFacts {
  return {
    id: row.id,
    space: {
      id: row.space_id,
      kind: row.space_kind,
      mode: row.space_mode,
      line: row.space_line,
      state: row.space_state,
    },
    authorId: row.author_id,
    state: row.state,
    visibility: row.visibility,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    closedAt: row.closed_at,
    slowSeconds: row.slow_seconds,
    slowedUntil: row.slowed_until,
    isHost: row.is_host,
    viewerPostedHereAt: null,
    viewerPostedAt: null,
  };
}

function toThreadView(row: ThreadRow): ThreadView {
  return {
    id: row.id,
    spaceId: row.space_id,
    title: row.title,
    language: row.language,
    author: toAuthorCard(row),
    lastAuthor: row.last_author && toAuthorCard(row.last_author),
    facts: toThreadFacts(row),
    postCount: row.post_count,
    unreadCount: row.unread_count,
    readPosition: row.read_position,
    readAt: row.read_at,
    lastActivityAt: row.last_activity_at,
    createdAt: row.created_at,
    isPinned: row.pinned_at !== null,
    summaryPostId: row.summary_post_id,
    moved: row.moved_at && row.moved_from ? { at: row.moved_at, fromSpaceId: row.moved_from } : null,
    version: row.version,
  };
}
