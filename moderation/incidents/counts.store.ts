import type { Sql } from '../../platform/database/database.js';
import { copyMinutes, type PostLikeness } from './copies.js';
import { type Measure, rememberedWindows, windowMinutes } from './rhythm.js';

/** How much happened in one place within the present window. */
export interface Count {
  /** Null for reports of people. */
  spaceId: string | null;
  count: number;
}

/** The space that a post of a thread that was moved was written in. */
const WRITTEN_IN = `coalesce(
  (SELECT move.to_space_id FROM revision JOIN thread_move move ON move.decision_id = revision.written_under_move_id
    WHERE revision.post_id = post.id AND revision.number = 1),
  (SELECT from_space_id FROM thread_move move WHERE move.thread_id = post.thread_id ORDER BY number LIMIT 1))`;

/**
 * What is counted, with its time and its place. Imported posts came long ago, what came along with a thread that was
 * moved was not written here, and a hosted thread is meant to be lively while it is open and its host is there. A new
 * space fills up: who joins is counted once it has a memory.
 */
const COUNTED: Readonly<Record<Measure, string>> = {
  posts: `SELECT post.space_id, post.created_at AS at FROM post
    WHERE post.came_by <> 'import' AND NOT EXISTS (SELECT 1 FROM hosted_thread hosted WHERE hosted.thread_id = post.thread_id
      AND hosted.opens_at <= post.created_at AND hosted.closes_at > post.created_at)
    AND NOT EXISTS (SELECT 1 FROM thread_move WHERE thread_move.thread_id = post.thread_id
      AND post.space_id <> ${WRITTEN_IN})`,
  joins: `SELECT participation.space_id, participation.since AS at
    FROM participation JOIN space young ON young.id = participation.space_id
    WHERE participation.state IN ('in', 'asked')
      AND participation.since > young.created_at + interval '${rememberedWindows * windowMinutes} minutes'`,
  reports: `SELECT c.space_id, report.filed_at AS at FROM report JOIN moderation_case c ON c.id = report.case_id`,
};

/** Where `least` or more was counted in the window up to `at`, and what was counted in the places asked for. */
export function countNow(
  sql: Sql,
  measure: Measure,
  of: { at: Date; since: Date; least: number; places: readonly (string | null)[] },
): Promise<Count[]> {
  const values = [of.since, of.at, of.least, of.places.filter((place) => place !== null), of.places.includes(null)];
  const kept = `counted.count >= $3 OR place.id = ANY($4::uuid[]) OR (place.id IS NULL AND $5)`;
  // Reports are few, along their own index by time; what was posted and who came is counted space by space, along theirs.
  if (measure === 'reports')
    return sql.query(
      `SELECT place.id AS "spaceId", counted.count
       FROM (SELECT unnest($4::uuid[]) AS id UNION SELECT NULL WHERE $5
         UNION SELECT space_id FROM (${COUNTED.reports}) AS one WHERE at > $1 AND at <= $2) AS place
       CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (${COUNTED.reports}) AS one
         WHERE at > $1 AND at <= $2 AND space_id IS NOT DISTINCT FROM place.id) AS counted WHERE ${kept}`,
      values,
    );
  return sql.query(
    `SELECT place.id AS "spaceId", counted.count FROM space place
     CROSS JOIN LATERAL (SELECT count(*)::int AS count FROM (${COUNTED[measure]}) AS one
       WHERE space_id = place.id AND at > $1 AND at <= $2) AS counted WHERE ${kept}`,
    values,
  );
}

/** Counts of a place ($1) by how many windows before $2; what follows says from when, and groups by the first column. */
const inWindows = (measure: Measure): string =>
  `SELECT floor(extract(epoch FROM $2::timestamptz - one.at) / (60 * ${windowMinutes}))::int AS ago, count(*)::int AS count
     FROM (${COUNTED[measure]}) AS one
     WHERE ${measure === 'reports' ? 'space_id IS NOT DISTINCT FROM $1::uuid' : 'space_id = $1::uuid'}`;

/**
 * The place's last four weeks in windows, by how many windows ago, 1 for the one before the present. What an incident of
 * the same kind brought is left out, unless a moderator said that it was none: a raid does not teach that raids are usual.
 */
export async function countsBefore(
  sql: Sql,
  measure: Measure,
  of: { spaceId: string | null; at: Date },
): Promise<Map<number, number>> {
  const rows = await sql.query<{ ago: number; count: number }>(
    `${inWindows(measure)}
       AND one.at > $2::timestamptz - interval '${(rememberedWindows + 1) * windowMinutes} minutes'
       AND one.at <= $2::timestamptz - interval '${windowMinutes} minutes'
       AND NOT EXISTS (SELECT 1 FROM incident WHERE incident.measure = $3 AND incident.space_id IS NOT DISTINCT FROM $1
         AND incident.ended_because IS DISTINCT FROM 'dismissed'
         AND one.at > incident.began_at - interval '${windowMinutes} minutes'
         AND one.at <= coalesce(incident.ended_at, $2))
     GROUP BY 1`,
    [of.spaceId, of.at, measure],
  );
  return new Map(rows.map(({ ago, count }) => [ago, count]));
}

/** How many windows a day has, as they are drawn: the last one is the present. */
const drawnWindows = (24 * 60) / windowMinutes;

/** The place's last day in windows, the oldest first, everything in it. */
export async function lastDay(sql: Sql, measure: Measure, of: { spaceId: string | null; at: Date }): Promise<number[]> {
  const rows = await sql.query<{ ago: number; count: number }>(
    `${inWindows(measure)}
       AND one.at > $2::timestamptz - interval '1 day' AND one.at <= $2 GROUP BY 1`,
    [of.spaceId, of.at],
  );
  const counts = Array.from({ length: drawnWindows }, () => 0);
  for (const { ago, count } of rows) if (ago < drawnWindows) counts[drawnWindows - 1 - ago] = count;
  return counts;
}

/** So many fingerprints are compared with one another; of a larger flood the newest are enough to see it. */
const comparedPosts = 400;

/** The newest fingerprint of each post of the last half hour, with its words' signature. */
export async function recentLikeness(sql: Sql, at: Date): Promise<PostLikeness[]> {
  const rows = await sql.query<Omit<PostLikeness, 'signature'> & { signature: number[] }>(
    `SELECT DISTINCT ON (likeness.post_id) likeness.post_id AS "postId", likeness.author_id AS "authorId",
       likeness.space_id AS "spaceId", encode(likeness.exact_hash, 'hex') AS "exactHash", likeness.signature
     FROM (SELECT * FROM post_likeness WHERE created_at > $1::timestamptz - interval '${copyMinutes} minutes'
       AND created_at <= $1 AND signature <> '{}' ORDER BY created_at DESC LIMIT ${comparedPosts}) AS likeness
     JOIN post ON post.id = likeness.post_id AND post.came_by <> 'import'
     ORDER BY likeness.post_id, likeness.created_at DESC`,
    [at],
  );
  return rows.map((row) => ({ ...row, signature: Uint16Array.from(row.signature) }));
}
