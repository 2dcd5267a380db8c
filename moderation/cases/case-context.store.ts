import { type AuthorCard, type AuthorRow, authorColumns, toAuthorCard } from '../../forum/discussion/author-card.js';
import type { Visibility } from '../../forum/access/facts.js';
import type { Sql } from '../../platform/database/database.js';
import type { FiredRule } from '../rules/screening-result.js';
import type { ModerationCase } from './cases.store.js';

/** Where a case happened. Posts and threads only. */
export interface CasePlace {
  threadId: string;
  threadTitle: string;
  spaceId: string;
  spaceSlug: string;
  spaceName: Record<string, string>;
  /** The post whose text the case is about. */
  postId: string;
  isOpening: boolean;
  /** Its words wait because their thread went back to where more people read it: no decision shows them. */
  isLeftBehind: boolean;
  visibility: Visibility;
  caseId: string;
}

export interface ContextPost {
  id: string;
  author: AuthorCard;
  html: string;
  visibility: Visibility;
  createdAt: Date;
  isSubject: boolean;
}

export interface CaseRevision {
  id: string;
  number: number;
  source: string;
  html: string;
  language: string | null;
  state: 'waiting' | 'shown' | 'held' | 'superseded' | 'purged';
  createdAt: Date;
}

export interface CaseScreening {
  id: string;
  phase: 'quick' | 'full';
  outcome: 'publish' | 'case' | 'hold' | 'refuse';
  failure: string | null;
  results: FiredRule[];
  /** The title that was read before the text, for an opening post. */
  title: string | null;
  screenedAt: Date;
}

const subjectPost = `CASE c.subject_kind WHEN 'post' THEN c.subject_id
  WHEN 'thread' THEN (SELECT id FROM post WHERE thread_id = c.subject_id AND is_opening) END`;

/**
 * Whether a text was written where a case's moderators have no office: in a space that is not everybody's, to which the
 * thread has moved since the case was decided, or in which it lay for a while. `revision` is its id; `cases` and `lies`
 * are the spaces of the case and of the thread.
 */
const writtenElsewhere = (revision: string, cases: string, lies: string): string => `EXISTS (
  SELECT 1 FROM revision text JOIN thread_move move ON move.decision_id = text.written_under_move_id
  JOIN space lay ON lay.id = move.to_space_id
  WHERE text.id = ${revision} AND lay.mode <> 'open' AND lay.id IS DISTINCT FROM ${cases}
    AND (move.ended_at IS NOT NULL OR ${cases} IS DISTINCT FROM ${lies}))`;

/** Over a `post` row. */
const leftBehind = `(post.visibility = 'held' AND EXISTS (SELECT 1 FROM visibility_cause
  WHERE visibility_cause.post_id = post.id AND kind = 'written_elsewhere' AND ended_at IS NULL
    AND revision_id = post.latest_revision_id))`;

/** The places of cases, by case id: of a decided one, the space that its thread was in. */
export async function placesOf(sql: Sql, caseIds: readonly string[]): Promise<Map<string, CasePlace>> {
  const rows = await sql.query<CasePlace>(
    `SELECT c.id AS "caseId", thread.id AS "threadId", thread.title AS "threadTitle", space.id AS "spaceId",
       space.slug AS "spaceSlug", space.name AS "spaceName", post.id AS "postId", post.visibility, post.is_opening AS "isOpening",
       ${leftBehind} AS "isLeftBehind"
     FROM moderation_case c JOIN post ON post.id = ${subjectPost} JOIN thread ON thread.id = post.thread_id
     JOIN space ON space.id = coalesce(c.space_id, thread.space_id) WHERE c.id = ANY($1::uuid[])`,
    [caseIds],
  );
  return new Map(rows.map((place) => [place.caseId, place]));
}

/** The first words of what each case is about, as plain text, by case id. */
export async function excerptsOf(sql: Sql, caseIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.query<{ caseId: string; excerpt: string }>(
    `SELECT c.id AS "caseId", CASE c.subject_kind
         WHEN 'person' THEN person.display_name WHEN 'thread' THEN thread.title ELSE left(revision.source, 160) END AS excerpt
     FROM moderation_case c JOIN person ON person.id = c.subject_person_id
     LEFT JOIN post ON post.id = ${subjectPost} LEFT JOIN thread ON thread.id = post.thread_id
     LEFT JOIN LATERAL (SELECT source FROM revision WHERE revision.post_id = post.id
       ORDER BY ${writtenElsewhere('revision.id', 'c.space_id', 'thread.space_id')}, number DESC LIMIT 1) AS revision ON true
     WHERE c.id = ANY($1::uuid[])`,
    [caseIds],
  );
  return new Map(rows.map(({ caseId, excerpt }) => [caseId, excerpt]));
}

/**
 * The post in its thread: up to five visible posts before it and three after. The subject shows its latest text. What
 * was written where the case's moderators have no office is left out.
 */
export async function postsAround(sql: Sql, place: CasePlace): Promise<ContextPost[]> {
  const rows = await sql.query<AuthorRow & Omit<ContextPost, 'author'>>(
    `WITH subject AS (
       SELECT post.id, thread_id, post.created_at, c.space_id AS cases, thread.space_id AS lies
       FROM moderation_case c, post JOIN thread ON thread.id = thread_id WHERE post.id = $1 AND c.id = $2
     ), near AS (
       (SELECT post.id FROM post, subject WHERE post.thread_id = subject.thread_id AND post.visibility = 'published'
          AND NOT ${writtenElsewhere('post.visible_revision_id', 'subject.cases', 'subject.lies')}
          AND (post.created_at, post.id) < (subject.created_at, subject.id) ORDER BY post.created_at DESC, post.id DESC LIMIT 5)
       UNION ALL SELECT id FROM subject UNION ALL
       (SELECT post.id FROM post, subject WHERE post.thread_id = subject.thread_id AND post.visibility = 'published'
          AND NOT ${writtenElsewhere('post.visible_revision_id', 'subject.cases', 'subject.lies')}
          AND (post.created_at, post.id) > (subject.created_at, subject.id) ORDER BY post.created_at, post.id LIMIT 3)
     ), latest AS (
       SELECT revision.id FROM revision, subject WHERE revision.post_id = subject.id
       ORDER BY ${writtenElsewhere('revision.id', 'subject.cases', 'subject.lies')}, number DESC LIMIT 1)
     SELECT post.id, revision.html, post.visibility, post.created_at AS "createdAt", post.id = $1 AS "isSubject",
       ${authorColumns('author', 'home')}
     FROM near JOIN post ON post.id = near.id JOIN person author ON author.id = post.author_id
     LEFT JOIN space home ON home.id = author.home_space_id
     JOIN revision ON revision.id = CASE WHEN post.id = $1 THEN (SELECT id FROM latest) ELSE post.visible_revision_id END
     ORDER BY post.created_at, post.id`,
    [place.postId, place.caseId],
  );
  return rows.map(({ id, html, visibility, createdAt, isSubject, ...author }) => ({
    id,
    html,
    visibility,
    createdAt,
    isSubject,
    author: toAuthorCard(author),
  }));
}

/** The texts that the post of a case had, the newest first; without those written where its moderators have no office. */
export async function revisionsOf(sql: Sql, caseId: string): Promise<CaseRevision[]> {
  return sql.query(
    `SELECT revision.id, revision.number, source, html, revision.language, revision.state, revision.created_at AS "createdAt"
     FROM moderation_case c JOIN post ON post.id = ${subjectPost} JOIN thread ON thread.id = post.thread_id
     JOIN revision ON revision.post_id = post.id
     WHERE c.id = $1 AND (post.latest_revision_id = revision.id AND revision.number = 1
       OR NOT ${writtenElsewhere('revision.id', 'c.space_id', 'thread.space_id')})
     ORDER BY revision.number DESC LIMIT 50`,
    [caseId],
  );
}

/** What rules said, the newest first. */
export async function screeningsOf(sql: Sql, caseId: string): Promise<CaseScreening[]> {
  return sql.query(
    `SELECT screening.id, phase, outcome, failure, results, screening.screened_at AS "screenedAt",
       CASE WHEN post.is_opening THEN thread.title END AS title
     FROM case_screening JOIN screening ON screening.id = case_screening.screening_id
     JOIN post ON post.id = screening.post_id JOIN thread ON thread.id = post.thread_id
     WHERE case_id = $1 ORDER BY screening.screened_at DESC, screening.id LIMIT 20`,
    [caseId],
  );
}

/** Who a case is about, as a card, with what the queue tells of them. */
export async function personOf(
  sql: Sql,
  found: Pick<ModerationCase, 'subjectPersonId'>,
): Promise<AuthorCard & { joinedAt: Date | null; postCount: number }> {
  const row = await sql.one<AuthorRow & { joinedAt: Date | null; postCount: number }>(
    `SELECT ${authorColumns('author', 'home')}, author.joined_at AS "joinedAt",
       (SELECT count(*) FROM post WHERE author_id = author.id AND visibility = 'published') AS "postCount"
     FROM person author LEFT JOIN space home ON home.id = author.home_space_id WHERE author.id = $1`,
    [found.subjectPersonId],
  );
  return { ...toAuthorCard(row!), joinedAt: row!.joinedAt, postCount: row!.postCount };
}
