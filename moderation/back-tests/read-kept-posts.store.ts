import type { Viewer } from '../../forum/access/viewer.js';
import { postTextReadable, postVisible, visibleParameters } from '../../forum/access/visible-to.sql.js';
import type { Sql } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { POSTS_UNDER_APPEAL } from '../appeals/under-appeal.sql.js';
import { caseInScope, scopeParameters } from '../cases/case-scope.sql.js';
import type { Outcome } from '../rules/rule.js';
import type { FiredRule } from '../rules/screening-result.js';
import type { Decided } from './back-test.js';
import type { NearMiss } from './kept-posts.store.js';

/** A post that a back-test kept, as whoever writes rules may read it: as a member; else through its case alone. */
export interface PostToRead {
  postId: string;
  threadId: string;
  spaceSlug: string;
  spaceName: Record<string, string>;
  writtenAt: Date;
  outcome: Outcome;
  decided: Decided;
  caseId: string | null;
  nearness: number | null;
  /** Whether the viewer sees the post in its thread. */
  isVisible: boolean;
  /** Null where the viewer does not read what was judged. */
  words: {
    threadTitle: string;
    authorName: string;
    html: string;
  } | null;
  /** Empty once the words it quotes are purged. Where `words` is null, nothing of it that quotes the post may be shown. */
  reasons: FiredRule | NearMiss | Record<string, never>;
}

export interface KeptPostsQuery {
  backTestId: string;
  kind: 'caught' | 'missed';
  decided?: Decided | null;
  first: number;
  /** The id of the last post that was read. */
  after?: string | null;
}

// $2 the viewer. That there is a case on somebody's own words, or what became of their report, is not for them to find here.
const UNCONCERNED = `(post.author_id <> $2::uuid AND NOT EXISTS (
  SELECT 1 FROM report WHERE report.case_id = kept.case_id AND report.reporter_id = $2::uuid))`;

// What was decided stays covered for whoever may have to hear the appeal: until it is answered, nothing is.
const DECIDED = `CASE WHEN kept.post_id IN ${POSTS_UNDER_APPEAL} THEN 'undecided' ELSE kept.decided END`;

const columns = `kept.post_id AS "postId", post.thread_id AS "threadId", space.slug AS "spaceSlug", space.name AS "spaceName",
  kept.written_at AS "writtenAt", kept.outcome, ${DECIDED} AS decided, CASE WHEN ${UNCONCERNED} THEN kept.case_id END AS "caseId",
  kept.nearness,
  ${postVisible('post', 'thread')} AS "isVisible",
  CASE WHEN ${postVisible('post', 'thread')} AND ${postTextReadable('post')} AND post.visible_revision_id = kept.revision_id
      AND revision.state <> 'purged'
    THEN json_build_object('threadTitle', thread.title, 'authorName', author.display_name, 'html', revision.html) END AS words,
  kept.reasons`;

/**
 * One page of what a back-test kept, in spaces that the viewer reads as a member: the newest caught first, the nearest
 * misses first. What the viewer would not see in its thread comes without a word of it: its case shows it, and says so in
 * the audit log. What stands in other spaces is counted by `countClosed`.
 */
export async function readKeptPosts(sql: Sql, viewer: Viewer, query: KeptPostsQuery): Promise<PostToRead[]> {
  const place = query.kind === 'caught' ? 'written_at' : 'nearness';
  return sql.query<PostToRead>(
    `SELECT ${columns}
     FROM back_test_post kept JOIN post ON post.id = kept.post_id JOIN thread ON thread.id = post.thread_id
     JOIN space ON space.id = post.space_id JOIN person author ON author.id = post.author_id
     JOIN revision ON revision.id = kept.revision_id
     WHERE kept.back_test_id = $3 AND kept.kind = $4 AND post.space_id = ANY($1::uuid[])
       AND ($5::text IS NULL OR ${DECIDED} = $5) AND (kept.kind = 'caught' OR ${DECIDED} = 'taken_down')
       AND ($6::uuid IS NULL OR (kept.${place}, kept.post_id) <
         (SELECT last.${place}, last.post_id FROM back_test_post last WHERE last.back_test_id = $3 AND last.post_id = $6))
     ORDER BY kept.${place} DESC, kept.post_id DESC LIMIT $7`,
    [
      ...visibleParameters(viewer),
      query.backTestId,
      query.kind,
      query.decided ?? null,
      isId(query.after) ? query.after : null,
      query.first,
    ],
  );
}

/** Caught posts in spaces that the viewer does not read: how many, and the cases there are on them. */
export interface ClosedPosts {
  count: number;
  cases: { id: string; number: number }[];
}

const CASES_SHOWN = 50;

export async function countClosed(sql: Sql, viewer: Viewer, backTestId: string): Promise<ClosedPosts> {
  const row = await sql.one<{ count: number }>(
    `SELECT count(*) AS count FROM back_test_post kept JOIN post ON post.id = kept.post_id
     WHERE kept.back_test_id = $1 AND kept.kind = 'caught' AND NOT post.space_id = ANY($2::uuid[])`,
    [backTestId, viewer.readableSpaceIds],
  );
  const cases = await sql.query<{ id: string; number: number }>(
    `SELECT c.id, c.number FROM back_test_post kept JOIN moderation_case c ON c.id = kept.case_id
     JOIN post ON post.id = kept.post_id LEFT JOIN space ON space.id = c.space_id
     WHERE kept.back_test_id = $4 AND kept.kind = 'caught' AND NOT post.space_id = ANY($5::uuid[])
       AND ${caseInScope('c', 'space')}
     ORDER BY c.number DESC LIMIT ${CASES_SHOWN}`,
    [...scopeParameters(viewer), backTestId, viewer.readableSpaceIds],
  );
  return { count: row!.count, cases };
}

/** The names of spaces, for those that the viewer may know of. */
export async function namesOfSpaces(
  sql: Sql,
  viewer: Viewer,
  spaceIds: readonly string[],
): Promise<Map<string, { slug: string; name: Record<string, string> }>> {
  const rows = await sql.query<{ id: string; slug: string; name: Record<string, string> }>(
    'SELECT id, slug, name FROM space WHERE id = ANY($1::uuid[]) AND id = ANY($2::uuid[])',
    [spaceIds, viewer.knownSpaceIds],
  );
  return new Map(rows.map(({ id, ...space }) => [id, space]));
}
