import type { Sql } from '../../platform/database/database.js';
import type { Visibility } from '../access/facts.js';
import type { Viewer } from '../access/viewer.js';
import { postVisible, visibleParameters } from '../access/visible-to.sql.js';
import { type AuthorCard, authorColumns, type AuthorRow, toAuthorCard } from './author-card.js';

export interface ReactionCount {
  kind: string;
  count: number;
  isMine: boolean;
}

/** A post as a page shows it to one viewer. */
export interface PostView {
  id: string;
  threadId: string;
  spaceId: string;
  author: AuthorCard;
  isOwn: boolean;
  isOpening: boolean;
  visibility: Visibility;
  /** Safe HTML with placeholders for mentions and quotes; null when the text is gone for this viewer. */
  html: string | null;
  language: string | null;
  answersPostId: string | null;
  answersAuthorName: string | null;
  createdAt: Date;
  publishedAt: Date | null;
  editedAt: Date | null;
  screenedAt: Date | null;
  highlightedAt: Date | null;
  position: number | null;
  reactions: ReactionCount[];
  isBookmarked: boolean;
  /** An edit of one's own that is waiting for a moderator. */
  hasHeldEdit: boolean;
  /** The author's latest words wait: they were written while the thread lay where fewer people read it. */
  isWrittenElsewhere: boolean;
  /** To its author: the decision that hides or removes it. */
  decisionId: string | null;
  version: number;
}

interface PostRow extends AuthorRow {
  id: string;
  thread_id: string;
  space_id: string;
  is_own: boolean;
  is_opening: boolean;
  visibility: Visibility;
  html: string | null;
  language: string | null;
  answers_post_id: string | null;
  answers_author_name: string | null;
  created_at: Date;
  published_at: Date | null;
  edited_at: Date | null;
  screened_at: Date | null;
  highlighted_at: Date | null;
  position: number | null;
  reactions: ReactionCount[] | null;
  is_bookmarked: boolean;
  has_held_edit: boolean;
  is_written_elsewhere: boolean;
  decision_id: string | null;
  version: number;
}

// The author of a held or hidden post reads their latest words; everybody else the revision on show, with the time and
// the number of that: an edit that waits moves neither.
const POST = `
  post.id, post.thread_id, post.space_id, post.author_id IS NOT DISTINCT FROM $2 AS is_own, post.is_opening,
  post.visibility, post.created_at, post.published_at, post.screened_at, post.highlighted_at,
  CASE WHEN post.author_id = $2 OR revision.id = post.latest_revision_id THEN post.edited_at
    WHEN revision.number > 1 THEN revision.created_at END AS edited_at,
  CASE WHEN post.author_id = $2 THEN post.version ELSE revision.number END AS version,
  post.position, post.answers_post_id,
  CASE WHEN post.visibility IN ('published', 'held', 'hidden') AND revision.state <> 'purged' THEN revision.html END AS html, revision.language,
  (SELECT answered_author.display_name FROM post answered JOIN person answered_author ON answered_author.id = answered.author_id
    WHERE answered.id = post.answers_post_id AND answered.visibility = 'published') AS answers_author_name,
  ${authorColumns('author', 'author_home')},
  CASE WHEN post.reaction_count > 0 THEN (
    SELECT json_agg(json_build_object('kind', kind, 'count', count, 'isMine', mine) ORDER BY kind) FROM (
      SELECT kind, count(*)::int AS count, bool_or(person_id IS NOT DISTINCT FROM $2) AS mine FROM reaction
      WHERE reaction.post_id = post.id GROUP BY kind) AS grouped) END AS reactions,
  EXISTS (SELECT 1 FROM bookmark WHERE bookmark.post_id = post.id AND bookmark.person_id = $2) AS is_bookmarked,
  post.author_id IS NOT DISTINCT FROM $2 AND post.visibility = 'published'
    AND post.visible_revision_id <> post.latest_revision_id AS has_held_edit,
  post.author_id IS NOT DISTINCT FROM $2 AND EXISTS (
    SELECT 1 FROM visibility_cause WHERE visibility_cause.post_id = post.id AND kind = 'written_elsewhere'
      AND ended_at IS NULL AND revision_id = post.latest_revision_id) AS is_written_elsewhere,
  CASE WHEN post.author_id = $2 AND post.visibility IN ('hidden', 'removed', 'held') THEN (
    SELECT decision_id FROM visibility_cause WHERE visibility_cause.post_id = post.id AND ended_at IS NULL
      AND decision_id IS NOT NULL ORDER BY began_at DESC LIMIT 1) END AS decision_id`;

const FROM = `
  FROM post JOIN thread ON thread.id = post.thread_id
  JOIN person author ON author.id = post.author_id LEFT JOIN space author_home ON author_home.id = author.home_space_id
  LEFT JOIN revision ON revision.id = coalesce(post.visible_revision_id, post.latest_revision_id)`;

/** Sorts an author's own held posts behind everything that has a position. */
const NO_POSITION = '9007199254740991';

/** Posts of one thread that the viewer sees, in reading order; those before `skip` are counted, not read. Reads `first` + 1 rows. */
export async function listPosts(
  sql: Sql,
  viewer: Viewer,
  page: { threadId: string; first: number; afterPostId: string | null; skip?: number },
): Promise<PostView[]> {
  const rows = await sql.query<PostRow>(
    `SELECT ${POST} ${FROM}
     WHERE post.thread_id = $3 AND ${postVisible('post', 'thread')}
       AND ($4::uuid IS NULL OR (coalesce(post.position, ${NO_POSITION}), post.id) > (
         SELECT coalesce(last.position, ${NO_POSITION}), last.id FROM post last WHERE last.id = $4 AND last.thread_id = $3))
       ${page.skip ? `AND (coalesce(post.position, ${NO_POSITION}), post.id) >= (${placeAfter(page.skip)})` : ''}
     ORDER BY coalesce(post.position, ${NO_POSITION}), post.id LIMIT $5`,
    [...visibleParameters(viewer), page.threadId, page.afterPostId, page.first + 1],
  );
  return rows.map(toPostView);
}

/** The place of the post that has so many visible ones before it. */
function placeAfter(count: number): string {
  return `SELECT coalesce(counted.position, ${NO_POSITION}), counted.id FROM post counted JOIN thread ON thread.id = counted.thread_id
    WHERE counted.thread_id = $3 AND ${postVisible('counted', 'thread')}
    ORDER BY coalesce(counted.position, ${NO_POSITION}), counted.id OFFSET ${Math.trunc(count)} LIMIT 1`;
}

/** The first post by somebody else past a mark: where the viewer goes on reading. */
export async function findFirstUnread(
  sql: Sql,
  viewer: Viewer,
  mark: { threadId: string; position: number },
): Promise<string | undefined> {
  const row = await sql.one<{ id: string }>(
    `SELECT id FROM post WHERE thread_id = $1 AND visibility = 'published' AND author_id <> $2 AND position > $3
     ORDER BY position LIMIT 1`,
    [mark.threadId, viewer.personId, mark.position],
  );
  return row?.id;
}

/** The posts that the viewer keeps, the last kept first. Reads `first` + 1 rows. */
export async function listBookmarked(
  sql: Sql,
  viewer: Viewer,
  page: { first: number; after: { at: string; id: string } | null },
): Promise<(PostView & { bookmarkedAt: Date })[]> {
  const rows = await sql.query<PostRow & { bookmarked_at: Date }>(
    `SELECT ${POST}, kept.created_at AS bookmarked_at ${FROM} JOIN bookmark kept ON kept.post_id = post.id AND kept.person_id = $2
     WHERE ${postVisible('post', 'thread')} AND ($3::timestamptz IS NULL OR (kept.created_at, post.id) < ($3, $4::uuid))
     ORDER BY kept.created_at DESC, post.id DESC LIMIT $5`,
    [...visibleParameters(viewer), page.after?.at ?? null, page.after?.id ?? null, page.first + 1],
  );
  return rows.map((row) => ({ ...toPostView(row), bookmarkedAt: row.bookmarked_at }));
}

/** The posts with these ids that the viewer sees, in no particular order. */
export async function findPosts(sql: Sql, viewer: Viewer, postIds: readonly string[]): Promise<PostView[]> {
  if (postIds.length === 0) return [];
  const rows = await sql.query<PostRow>(
    `SELECT ${POST} ${FROM} WHERE post.id = ANY($3::uuid[]) AND ${postVisible('post', 'thread')}`,
    [...visibleParameters(viewer), postIds],
  );
  return rows.map(toPostView);
}

/** How many visible posts of the thread stand before this one: on which page a permanent link lands. */
export async function countPostsBefore(sql: Sql, viewer: Viewer, post: PostView): Promise<number> {
  const row = await sql.one<{ count: number }>(
    `SELECT count(*)::int AS count FROM post JOIN thread ON thread.id = post.thread_id
     WHERE post.thread_id = $3 AND ${postVisible('post', 'thread')}
       AND (coalesce(post.position, ${NO_POSITION}), post.id) < ($4::bigint, $5::uuid)`,
    [...visibleParameters(viewer), post.threadId, post.position ?? NO_POSITION, post.id],
  );
  return row?.count ?? 0;
}

/** The Markdown source of the latest revision, for its author's editor only. */
export async function latestSource(sql: Sql, postId: string): Promise<string | undefined> {
  const row = await sql.one<{ source: string }>(
    `SELECT revision.source FROM post JOIN revision ON revision.id = post.latest_revision_id
     WHERE post.id = $1 AND revision.state <> 'purged'`,
    [postId],
  );
  return row?.source;
}

function toPostView(row: PostRow): PostView {
  return {
    id: row.id,
    threadId: row.thread_id,
    spaceId: row.space_id,
    author: toAuthorCard(row),
    isOwn: row.is_own,
    isOpening: row.is_opening,
    visibility: row.visibility,
    html: row.html,
    language: row.language,
    answersPostId: row.answers_post_id,
    answersAuthorName: row.answers_author_name,
    createdAt: row.created_at,
    publishedAt: row.published_at,
    editedAt: row.edited_at,
    screenedAt: row.screened_at,
    highlightedAt: row.highlighted_at,
    position: row.position,
    reactions: row.reactions ?? [],
    isBookmarked: row.is_bookmarked,
    hasHeldEdit: row.has_held_edit,
    isWrittenElsewhere: row.is_written_elsewhere,
    decisionId: row.decision_id,
    version: row.version,
  };
}
