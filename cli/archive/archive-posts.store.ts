import { insertSearchRows, searchablePosts } from '../../forum/discussion/search-row.sql.js';
import type { Sql } from '../../platform/database/database.js';

/** A thread as the next posts find it; the row stays locked until the transaction ends. */
export interface ThreadForPosts {
  readonly id: string;
  readonly spaceId: string;
  readonly lastPosition: number;
  readonly hasOpening: boolean;
}

/** A post ready to be written: everything that does not stand in its line was decided. */
export interface PostRow {
  readonly id: string;
  readonly threadId: string;
  readonly spaceId: string;
  readonly authorId: string;
  readonly answersPostId: string | null;
  readonly isOpening: boolean;
  readonly position: number | null;
  readonly visibility: string;
  readonly visibleRevisionId: string | null;
  readonly latestRevisionId: string;
  readonly createdAt: string;
  readonly publishedAt: string | null;
  readonly editedAt: string | null;
  readonly highlightedAt: string | null;
  readonly reactionCount: number;
  readonly screenedAt: Date | null;
  /** The id of the cause that keeps it from view; null if it is published. */
  readonly causeId: string | null;
}

export interface RevisionRow {
  readonly id: string;
  readonly postId: string;
  readonly number: number;
  readonly source: string;
  readonly html: string;
  readonly language: string | null;
  readonly writtenBy: string;
  readonly createdAt: string;
  readonly state: string;
  readonly screenedAt: Date | null;
}

export interface ReactionRow {
  readonly postId: string;
  readonly personId: string;
  readonly reaction: string;
  readonly at: string;
}

/** Locks the threads that posts go into, always in the order of their ids. */
export async function lockThreads(sql: Sql, threadIds: readonly string[]): Promise<ThreadForPosts[]> {
  return sql.query(
    `SELECT id, space_id AS "spaceId", last_position AS "lastPosition",
            EXISTS (SELECT 1 FROM post WHERE thread_id = thread.id AND is_opening) AS "hasOpening"
     FROM thread WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE`,
    [threadIds],
  );
}

/** The posts of these that are there, and whether they answer one. */
export async function presentPosts(sql: Sql, ids: readonly string[]): Promise<Map<string, { answers: string | null }>> {
  const rows = await sql.query<{ id: string; answers: string | null }>(
    `SELECT id, answers_post_id AS answers FROM post WHERE id = ANY ($1::uuid[])`,
    [ids],
  );
  return new Map(rows.map(({ id, answers }) => [id, { answers }]));
}

/** Writes posts with all that belongs to them, and keeps the threads and spaces around them true. */
export async function insertPosts(
  sql: Sql,
  rows: {
    posts: readonly PostRow[];
    revisions: readonly RevisionRow[];
    reactions: readonly ReactionRow[];
    rendererVersion: number;
    importedAt: Date;
  },
): Promise<void> {
  const { importedAt } = rows;
  const posts = JSON.stringify(rows.posts);
  const ids = rows.posts.map(({ id }) => id);
  await sql.query(INSERT_POSTS, [posts]);
  await sql.query(INSERT_REVISIONS, [JSON.stringify(rows.revisions), rows.rendererVersion]);
  await sql.query(INSERT_CAUSES, [posts, importedAt]);
  if (rows.reactions.length > 0) await sql.query(INSERT_REACTIONS, [JSON.stringify(rows.reactions)]);
  await sql.query(INSERT_SEARCH, [ids]);
  await sql.query(KEEP_COUNTS, [ids]);
}

const INSERT_POSTS = `
  INSERT INTO post (id, thread_id, space_id, author_id, answers_post_id, is_opening, position, visibility,
                    visible_revision_id, latest_revision_id, came_by, created_at, published_at, screened_at, edited_at,
                    highlighted_at, reaction_count)
  SELECT id, "threadId", "spaceId", "authorId", "answersPostId", "isOpening", position, visibility,
         "visibleRevisionId", "latestRevisionId", 'import', "createdAt", "publishedAt", "screenedAt", "editedAt", "highlightedAt",
         "reactionCount"
  FROM jsonb_to_recordset($1::jsonb) AS line (id uuid, "threadId" uuid, "spaceId" uuid, "authorId" uuid,
    "answersPostId" uuid, "isOpening" boolean, position bigint, visibility text, "visibleRevisionId" uuid,
    "latestRevisionId" uuid, "createdAt" timestamptz, "publishedAt" timestamptz, "screenedAt" timestamptz, "editedAt" timestamptz,
    "highlightedAt" timestamptz, "reactionCount" int)`;

const INSERT_REVISIONS = `
  INSERT INTO revision (id, post_id, number, source, html, renderer_version, language, written_by, created_at,
                        screened_at, is_imported, state)
  SELECT id, "postId", number, source, html, $2, language, "writtenBy", "createdAt", "screenedAt", true, state
  FROM jsonb_to_recordset($1::jsonb) AS line (id uuid, "postId" uuid, number int, source text, html text,
    language text, "writtenBy" uuid, "createdAt" timestamptz, "screenedAt" timestamptz, state text)`;

const INSERT_CAUSES = `
  INSERT INTO visibility_cause (id, post_id, kind, effect, began_at)
  SELECT "causeId", id, 'import', visibility, $2
  FROM jsonb_to_recordset($1::jsonb) AS line (id uuid, "causeId" uuid, visibility text) WHERE "causeId" IS NOT NULL`;

const INSERT_REACTIONS = `
  INSERT INTO reaction (post_id, person_id, kind, created_at)
  SELECT "postId", "personId", reaction, at
  FROM jsonb_to_recordset($1::jsonb) AS line ("postId" uuid, "personId" uuid, reaction text, at timestamptz)`;

const INSERT_SEARCH = `WITH shown AS (${searchablePosts('post.id = ANY ($1::uuid[])')}) ${insertSearchRows}`;

const KEEP_COUNTS = `
  WITH added AS (
    SELECT id, thread_id, space_id, position, published_at, visibility, is_opening, visibility = 'published' AS is_listed
    FROM post WHERE id = ANY ($1::uuid[])
  ), by_thread AS (
    SELECT thread_id, count(*) FILTER (WHERE is_listed) AS listed, max(position) AS last_position,
      max(visibility) FILTER (WHERE is_opening) AS visibility
    FROM added GROUP BY thread_id
  ), newest AS (
    SELECT DISTINCT ON (thread_id) thread_id, id, published_at FROM added WHERE is_listed
    ORDER BY thread_id, position DESC
  ), counted AS (
    UPDATE thread SET
      post_count = post_count + listed,
      last_position = greatest(thread.last_position, coalesce(by_thread.last_position, 0)),
      visibility = coalesce(by_thread.visibility, thread.visibility),
      last_post_id = coalesce(newest.id, last_post_id),
      last_activity_at = coalesce(newest.published_at, last_activity_at),
      version = version + 1
    FROM by_thread LEFT JOIN newest USING (thread_id) WHERE thread.id = by_thread.thread_id
  )
  UPDATE space SET
    post_count = post_count + posts, thread_count = thread_count + threads, version = version + 1,
    last_activity_at = greatest(last_activity_at, latest)
  FROM (
    SELECT space_id, count(*) FILTER (WHERE is_listed) AS posts,
      count(*) FILTER (WHERE is_listed AND is_opening) AS threads, max(published_at) FILTER (WHERE is_listed) AS latest
    FROM added GROUP BY space_id
  ) AS by_space WHERE space.id = by_space.space_id`;
