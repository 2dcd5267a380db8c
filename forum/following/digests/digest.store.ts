import type { Sql } from '../../../platform/database/database.js';
import { postVisible, threadVisible, visibleParameters } from '../../access/visible-to.sql.js';
import type { Viewer } from '../../access/viewer.js';
import type { Words } from '../../spaces/words.js';

/** A thread that moved in the period, with the post to show of it. */
export interface DigestThread {
  threadId: string;
  title: string;
  spaceId: string;
  spaceName: Words;
  isSecret: boolean;
  newCount: number;
  /** Only for the first few. */
  source: string | null;
  authorName: string | null;
}

export interface DigestHosted {
  threadId: string;
  title: string;
  spaceName: Words;
  isSecret: boolean;
  opensAt: Date;
}

export interface DigestSummary {
  threadId: string;
  postId: string;
  title: string;
  spaceName: Words;
  isSecret: boolean;
  source: string;
}

/** What a period held for one reader, as they may see it now. */
export interface DigestContent {
  communityName: Words;
  threads: DigestThread[];
  hosted: DigestHosted[];
  summaries: DigestSummary[];
}

export interface DigestPeriod {
  from: Date;
  until: Date;
}

/** How many threads come with a sentence. */
export const shownThreads = 7;
const mostThreads = 60;
const hostedDaysAhead = 14;

/** Gathers a digest in one round trip. Its cost follows what the reader's spaces hold, never the community's size. */
export async function findDigestContent(sql: Sql, viewer: Viewer, period: DigestPeriod): Promise<DigestContent> {
  const mine = [...viewer.participations].filter(([, { state }]) => state === 'in').map(([spaceId]) => spaceId);
  const row = await sql.one<
    Omit<DigestContent, 'hosted'> & { hosted: (Omit<DigestHosted, 'opensAt'> & { opensAt: string })[] }
  >(CONTENT, [...visibleParameters(viewer), period.from, period.until, mine, viewer.homeSpaceId]);
  const { communityName, threads, hosted, summaries } = row!;
  return {
    communityName,
    threads,
    summaries,
    hosted: hosted.map((thread) => ({ ...thread, opensAt: new Date(thread.opensAt) })),
  };
}

/** The names of persons who are mentioned. */
export async function findNames(sql: Sql, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await sql.query<{ id: string; name: string }>(
    `SELECT id, display_name AS name FROM person WHERE id = ANY($1::uuid[]) AND state = 'active'`,
    [personIds],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

// A post counts from the instant at which it was both published and screened, so that none falls between two digests.
const NEW_SINCE = (post: string) => `${post}.screened_at IS NOT NULL
  AND greatest(${post}.published_at, ${post}.screened_at) > $3 AND greatest(${post}.published_at, ${post}.screened_at) <= $4`;

// What others published, and full screening passed, in the period; not what the reader has read on a page.
const NEWS = (thread: string) => `
  SELECT post.* FROM post LEFT JOIN read_mark ON read_mark.person_id = $2 AND read_mark.thread_id = ${thread}.id
  WHERE post.thread_id = ${thread}.id AND post.visibility = 'published' AND ${NEW_SINCE('post')} AND post.author_id <> $2
    AND post.position > coalesce(read_mark.position, 0)`;

const MINE = (post: string) =>
  `coalesce((SELECT answered.author_id = $2 FROM post answered WHERE answered.id = ${post}.answers_post_id), false)`;

// $1 and $2 are the policy's; $3 and $4 the period; $5 the spaces the reader is in; $6 their home.
const CONTENT = `
  WITH said AS (
    SELECT target_kind, target_id, level FROM subscription WHERE person_id = $2
  ), followed AS (
    SELECT id FROM unnest($5::uuid[]) AS id WHERE id = ANY($1::uuid[])
      AND NOT EXISTS (SELECT 1 FROM said WHERE target_kind = 'space' AND target_id = id AND level = 'none')
    UNION
    SELECT target_id FROM said WHERE target_kind = 'space' AND level <> 'none' AND target_id = ANY($1::uuid[])
  ), moved AS (
    SELECT thread.id, false AS is_followed FROM followed CROSS JOIN LATERAL (
      SELECT thread.id FROM thread WHERE thread.space_id = followed.id AND thread.visibility = 'published'
        AND thread.last_activity_at > $3::timestamptz - interval '1 hour'
      ORDER BY thread.last_activity_at DESC, thread.id DESC LIMIT ${mostThreads}) AS thread
    WHERE NOT EXISTS (SELECT 1 FROM said WHERE target_kind = 'thread' AND target_id = thread.id)
    UNION ALL
    SELECT target_id, level = 'all' FROM said WHERE target_kind = 'thread' AND level <> 'none'
  ), summary AS (
    SELECT thread.id AS thread_id, post.id AS post_id, thread.title, thread.space_id, revision.source, post.published_at
    FROM followed JOIN thread ON thread.space_id = followed.id JOIN hosted_thread ON hosted_thread.thread_id = thread.id
    JOIN post ON post.id = hosted_thread.summary_post_id JOIN revision ON revision.id = post.visible_revision_id
    WHERE ${NEW_SINCE('post')} AND post.visibility = 'published' AND post.author_id <> $2 AND ${postVisible('post', 'thread')}
      AND NOT EXISTS (SELECT 1 FROM said WHERE target_kind = 'thread' AND target_id = thread.id AND level = 'none')
    ORDER BY post.published_at DESC LIMIT 10
  ), hosted AS (
    SELECT thread.id, thread.title, thread.space_id, hosted_thread.opens_at
    FROM hosted_thread JOIN thread ON thread.id = hosted_thread.thread_id JOIN followed ON followed.id = thread.space_id
    WHERE hosted_thread.closed_at IS NULL AND hosted_thread.opens_at > $4
      AND hosted_thread.opens_at <= $4::timestamptz + interval '${hostedDaysAhead} days'
      AND thread.visibility = 'published' AND ${threadVisible('thread')}
    ORDER BY hosted_thread.opens_at, thread.id LIMIT 10
  ), ranked AS (
    SELECT thread.id, thread.title, thread.space_id, news.new_count,
      row_number() OVER (ORDER BY space.mode = 'secret', news.is_mine DESC,
        moved.is_followed::int * 2 + news.highlights * 2 + ln(1 + news.reactions) + ln(1 + news.new_count)
          + CASE WHEN thread.space_id = $6::uuid THEN 1 ELSE 0 END DESC,
        thread.last_activity_at DESC, thread.id) AS place
    FROM moved JOIN thread ON thread.id = moved.id JOIN space ON space.id = thread.space_id CROSS JOIN LATERAL (
      SELECT count(*)::int AS new_count, coalesce(sum(recent.reaction_count), 0)::int AS reactions,
        count(recent.highlighted_at)::int AS highlights, coalesce(bool_or(${MINE('recent')}), false) AS is_mine
      FROM (${NEWS('thread')} ORDER BY post.position DESC LIMIT 100) AS recent) AS news
    WHERE news.new_count > 0 AND thread.last_activity_at > $3::timestamptz - interval '1 hour'
      AND thread.visibility = 'published' AND thread.state <> 'merged' AND ${threadVisible('thread')}
      AND thread.id NOT IN (SELECT thread_id FROM summary UNION ALL SELECT id FROM hosted)
    ORDER BY place LIMIT ${mostThreads}
  ), shown AS (
    SELECT ranked.*, best.source, best.author_name FROM ranked LEFT JOIN LATERAL (
      SELECT revision.source, author.display_name AS author_name FROM (${NEWS('ranked')} ORDER BY post.position DESC LIMIT 100) AS news
      JOIN revision ON revision.id = news.visible_revision_id JOIN person author ON author.id = news.author_id
      WHERE ranked.place <= ${shownThreads}
      ORDER BY ${MINE('news')} DESC, news.highlighted_at IS NULL, news.reaction_count DESC, news.is_opening DESC, news.position
      LIMIT 1) AS best ON true
  )
  SELECT (SELECT name FROM community) AS "communityName",
    coalesce((SELECT json_agg(json_build_object('threadId', shown.id, 'title', shown.title, 'spaceId', shown.space_id,
        'spaceName', space.name, 'isSecret', space.mode = 'secret', 'newCount', shown.new_count, 'source', shown.source,
        'authorName', shown.author_name) ORDER BY shown.place)
      FROM shown JOIN space ON space.id = shown.space_id), '[]') AS threads,
    coalesce((SELECT json_agg(json_build_object('threadId', hosted.id, 'title', hosted.title, 'spaceName', space.name,
        'isSecret', space.mode = 'secret', 'opensAt', hosted.opens_at) ORDER BY hosted.opens_at)
      FROM hosted JOIN space ON space.id = hosted.space_id), '[]') AS hosted,
    coalesce((SELECT json_agg(json_build_object('threadId', summary.thread_id, 'postId', summary.post_id,
        'title', summary.title, 'spaceName', space.name, 'isSecret', space.mode = 'secret', 'source', summary.source)
        ORDER BY summary.published_at DESC)
      FROM summary JOIN space ON space.id = summary.space_id), '[]') AS summaries`;
