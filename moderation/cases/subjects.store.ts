import type {
  AccessMode,
  PostFacts,
  SpaceKind,
  ThreadFacts,
  ThreadState,
  Visibility,
} from '../../forum/access/facts.js';
import { slowing } from '../../forum/discussion/slowing.sql.js';
import type { Sql } from '../../platform/database/database.js';

export const subjectKinds = ['post', 'thread', 'person'] as const;
export type SubjectKind = (typeof subjectKinds)[number];

/** What a report, a case and a decision are about, with what the policy and the queue want to know of it. */
export interface Subject {
  kind: SubjectKind;
  id: string;
  /** Whom it is about: the author, or the person. */
  personId: string;
  spaceId: string | null;
  line: readonly string[] | null;
  language: string | null;
  threadId: string | null;
  /** The post whose visibility a decision changes: the post, or the thread's opening post. */
  postId: string | null;
  /** The latest text. */
  revisionId: string | null;
  /** How many people can see it now. */
  exposure: number;
  /** For posts and threads, what the policy asks. */
  facts: PostFacts | null;
}

interface SubjectRow {
  post_id: string;
  post_author_id: string;
  is_opening: boolean;
  visibility: Visibility;
  latest_revision_id: string;
  language: string | null;
  thread_id: string;
  thread_author_id: string;
  thread_state: ThreadState;
  thread_visibility: Visibility;
  slow_seconds: number | null;
  slowed_until: Date | null;
  opens_at: Date | null;
  closes_at: Date | null;
  closed_at: Date | null;
  space_id: string;
  space_kind: SpaceKind;
  mode: AccessMode;
  line: string[];
  space_state: 'active' | 'archived';
  participant_count: number;
}

/** The subject of a report or case; undefined when there is none with this id. */
export async function findSubject(sql: Sql, kind: SubjectKind, id: string): Promise<Subject | undefined> {
  if (kind === 'person') return findPerson(sql, id);
  const row = await sql.one<SubjectRow>(kind === 'post' ? POST : THREAD, [id]);
  return row && toSubject(kind, id, row);
}

/** Whether two people can have met: they share a space, or one has written where the other reads. */
export async function hasMet(sql: Sql, readableSpaceIds: readonly string[], personId: string): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 FROM person WHERE id = $1 AND state = 'active' AND (
       EXISTS (SELECT 1 FROM participation WHERE person_id = $1 AND state = 'in' AND space_id = ANY($2::uuid[]))
       OR EXISTS (SELECT 1 FROM post WHERE author_id = $1 AND visibility = 'published' AND space_id = ANY($2::uuid[])))`,
    [personId, readableSpaceIds],
  );
  return row !== undefined;
}

async function findPerson(sql: Sql, id: string): Promise<Subject | undefined> {
  const row = await sql.one(`SELECT 1 FROM person WHERE id = $1 AND state = 'active'`, [id]);
  if (!row) return undefined;
  return {
    kind: 'person',
    id,
    personId: id,
    spaceId: null,
    line: null,
    language: null,
    threadId: null,
    postId: null,
    revisionId: null,
    exposure: 0,
    facts: null,
  };
}

function toSubject(kind: SubjectKind, id: string, row: SubjectRow): Subject {
  const thread: ThreadFacts = {
    id: row.thread_id,
    space: { id: row.space_id, kind: row.space_kind, mode: row.mode, line: row.line, state: row.space_state },
    authorId: row.thread_author_id,
    state: row.thread_state,
    visibility: row.thread_visibility,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    closedAt: row.closed_at,
    slowSeconds: row.slow_seconds,
    slowedUntil: row.slowed_until,
    isHost: false,
    viewerPostedHereAt: null,
    viewerPostedAt: null,
  };
  return {
    kind,
    id,
    personId: row.post_author_id,
    spaceId: row.space_id,
    line: row.line,
    language: row.language,
    threadId: row.thread_id,
    postId: row.post_id,
    revisionId: row.latest_revision_id,
    exposure: row.visibility === 'published' ? row.participant_count : 0,
    facts: {
      id: row.post_id,
      authorId: row.post_author_id,
      visibility: row.visibility,
      isOpening: row.is_opening,
      thread,
    },
  };
}

const SUBJECT = `
  SELECT post.id AS post_id, post.author_id AS post_author_id, post.is_opening, post.visibility, post.latest_revision_id,
    coalesce(revision.language, thread.language) AS language, thread.id AS thread_id,
    thread.author_id AS thread_author_id, thread.state AS thread_state, thread.visibility AS thread_visibility,
    ${slowing}, hosted.opens_at, hosted.closes_at, hosted.closed_at,
    space.id AS space_id, space.kind AS space_kind, space.mode, space.line, space.state AS space_state,
    space.participant_count
  FROM post JOIN thread ON thread.id = post.thread_id JOIN space ON space.id = thread.space_id
  JOIN revision ON revision.id = post.latest_revision_id
  LEFT JOIN hosted_thread hosted ON hosted.thread_id = thread.id`;
const POST = `${SUBJECT} WHERE post.id = $1`;
const THREAD = `${SUBJECT} WHERE post.thread_id = $1 AND post.is_opening`;
