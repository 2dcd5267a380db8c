import type { Sql } from '../../platform/database/database.js';
import type { NewNotice } from './notices.store.js';

/** What to tell the author of a post that is held now; undefined when it is not held any more. */
export async function findHeldNotice(sql: Sql, postId: string): Promise<NewNotice | undefined> {
  const row = await sql.one<{ causeId: string; personId: string; threadId: string; spaceId: string; why: string }>(
    `SELECT cause.id AS "causeId", post.author_id AS "personId", post.thread_id AS "threadId", post.space_id AS "spaceId",
       cause.kind AS why
     FROM visibility_cause cause JOIN post ON post.id = cause.post_id
     WHERE cause.post_id = $1 AND cause.effect = 'held' AND cause.ended_at IS NULL
     ORDER BY cause.began_at DESC, cause.id DESC LIMIT 1`,
    [postId],
  );
  return row && { ...row, kind: 'held', postId, about: { why: row.why } };
}

/**
 * What there is to tell after a participation changed: leads hear who asks; who asked or was invited hears how it
 * stands. The cause holds the instant of the change, so that asking again is told again.
 */
export async function findDoorNotices(sql: Sql, spaceId: string, personId: string): Promise<NewNotice[]> {
  return sql.query<NewNotice>(
    `WITH changed AS (
       SELECT participation.*, md5(space_id::text || person_id::text || state || since::text)::uuid AS cause_id
       FROM participation WHERE space_id = $1 AND person_id = $2)
     SELECT changed.cause_id AS "causeId", changed.space_id AS "spaceId",
       CASE changed.state WHEN 'asked' THEN lead.person_id ELSE changed.person_id END AS "personId",
       CASE changed.state WHEN 'asked' THEN 'request_to_join' WHEN 'in' THEN 'admitted' ELSE 'invited' END AS kind,
       jsonb_build_object('personId', changed.person_id) AS about
     FROM changed LEFT JOIN participation lead ON changed.state = 'asked' AND lead.space_id = changed.space_id
       AND lead.state = 'in' AND lead.role = 'lead'
     WHERE changed.state IN ('in', 'invited') OR lead.person_id IS NOT NULL`,
    [spaceId, personId],
  );
}
