import type { Sql } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';
import { findsBreach, type Outcome as DecisionOutcome } from '../cases/case-states.js';
import type { PostAuthor, PostThread } from '../signals/post.js';
import { screenedText } from '../screening/screened-text.js';
import type { BackTest, Decided } from './back-test.js';

/** What a screening kept of a text's facts. The values are there since every fact is kept. */
export interface StoredFacts {
  author?: Omit<PostAuthor, 'joinedAt'> & { joinedAt: string };
  thread?: PostThread;
  history?: Record<string, number>;
  layout?: string;
  values?: string;
}

/** One text of the past: a post as it was first written, or a later version of it. */
export interface ReplayedRevision {
  revisionId: string;
  postId: string;
  threadId: string;
  spaceId: string;
  authorId: string;
  createdAt: Date;
  /** The same to the microsecond, for going on after it. */
  createdAtExactly: string;
  language: string | null;
  answersPostId: string | null;
  isEdit: boolean;
  isPurged: boolean;
  space: { kind: string; access: string; createdAt: Date };
  /** Null where no full screening is stored. */
  facts: StoredFacts | null;
}

export interface RevisionWords {
  text: string;
  previousText: string | null;
}

/** What was decided about a post, and in which case. */
export interface PostDecision {
  decided: Decided;
  caseId: string | null;
}

/** The next texts after the place a back-test has come to, in the order in which they were written. */
export async function readRevisions(
  sql: Sql,
  test: Pick<BackTest, 'fromAt' | 'untilAt' | 'afterAt' | 'afterRevisionId'>,
  limit: number,
): Promise<ReplayedRevision[]> {
  return sql.query<ReplayedRevision>(
    `SELECT revision.id AS "revisionId", post.id AS "postId", post.thread_id AS "threadId", post.space_id AS "spaceId",
       post.author_id AS "authorId", revision.created_at AS "createdAt", revision.created_at::text AS "createdAtExactly",
       revision.language, post.answers_post_id AS "answersPostId", revision.number > 1 AS "isEdit",
       revision.state = 'purged' AS "isPurged",
       json_build_object('kind', space.kind, 'access', space.mode, 'createdAt', space.created_at) AS space,
       CASE WHEN screening.failure IS NULL THEN screening.facts END AS facts
     FROM revision JOIN post ON post.id = revision.post_id JOIN space ON space.id = post.space_id
     LEFT JOIN screening ON screening.revision_id = revision.id AND screening.phase = 'full'
     WHERE (revision.created_at, revision.id) > ($1::timestamptz, $2::uuid) AND revision.created_at <= $3
     ORDER BY revision.created_at, revision.id LIMIT $4`,
    [test.afterAt ?? test.fromAt, test.afterRevisionId ?? highestId, test.untilAt, limit],
  );
}

/** Before the first text: nothing written at the very beginning of the time is looked at twice. */
const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

export async function countRevisions(sql: Sql, fromAt: Date, untilAt: Date): Promise<number> {
  const row = await sql.one<{ count: number }>(
    'SELECT count(*) AS count FROM revision WHERE created_at > $1 AND created_at <= $2',
    [fromAt, untilAt],
  );
  return row!.count;
}

/** The words of these texts as screening reads them, with what stood there before. */
export async function readWords(sql: Sql, revisionIds: readonly string[]): Promise<Map<string, RevisionWords>> {
  if (revisionIds.length === 0) return new Map();
  const rows = await sql.query<{ id: string; source: string; title: string | null; previous: string | null }>(
    `SELECT revision.id, revision.source, CASE WHEN post.is_opening THEN thread.title END AS title,
       CASE WHEN revision.number > 1 THEN (SELECT source FROM revision earlier WHERE earlier.post_id = post.id
         AND earlier.number < revision.number ORDER BY number DESC LIMIT 1) END AS previous
     FROM revision JOIN post ON post.id = revision.post_id JOIN thread ON thread.id = post.thread_id
     WHERE revision.id = ANY($1::uuid[])`,
    [revisionIds],
  );
  return new Map(
    rows.map((row) => [row.id, { text: screenedText(row.title, row.source).text, previousText: row.previous }]),
  );
}

interface DecisionRow {
  postId: string;
  caseId: string;
  outcome: DecisionOutcome | null;
  state: string | null;
  isUnderAppeal: boolean;
}

/** What people have decided about these posts: the last decision that was not undone, once it is settled. */
export async function readPostDecisions(sql: Sql, postIds: readonly string[]): Promise<Map<string, PostDecision>> {
  const rows = await sql.query<DecisionRow>(
    `SELECT DISTINCT ON (found.subject_id) found.subject_id AS "postId", found.id AS "caseId", decision.outcome, decision.state,
       ${underAppeal('decision.id')} AS "isUnderAppeal"
     FROM moderation_case found
     LEFT JOIN decision ON decision.case_id = found.id AND decision.state <> 'undone' AND NOT decision.by_machine
     WHERE found.subject_kind = 'post' AND found.subject_id = ANY($1::uuid[])
     ORDER BY found.subject_id, decision.decided_at DESC NULLS LAST, decision.id DESC, found.number DESC`,
    [postIds],
  );
  return new Map(rows.map((row) => [row.postId, { decided: decidedBy(row), caseId: row.caseId }]));
}

function decidedBy({ outcome, state, isUnderAppeal }: DecisionRow): Decided {
  if (outcome === null || isUnderAppeal) return 'undecided';
  if (state === 'overturned') return 'overturned';
  return findsBreach(outcome) ? 'taken_down' : 'let_stand';
}
