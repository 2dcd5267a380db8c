import type { Sql } from '../../../platform/database/database.js';
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
  if (!row) return undefined;
  // What waits because its thread has gone back waits for nobody: that is another sentence.
  const about: Record<string, string> = { why: row.why };
  if (row.why === 'written_elsewhere') about['outcome'] = row.why;
  return { ...row, kind: 'held', postId, about };
}

/**
 * What the leads of a space hear of somebody who asks to come in; nothing once that is decided. The cause holds the
 * instant of the asking, so that asking again is told again.
 */
export async function findRequestNotices(sql: Sql, spaceId: string, personId: string): Promise<NewNotice[]> {
  return sql.query<NewNotice>(
    `SELECT md5(asked.space_id::text || asked.person_id::text || asked.since::text)::uuid AS "causeId",
       asked.space_id AS "spaceId", lead.person_id AS "personId", 'request_to_join' AS kind,
       jsonb_build_object('personId', asked.person_id) AS about
     FROM participation asked JOIN participation lead ON lead.space_id = asked.space_id
     WHERE asked.space_id = $1 AND asked.person_id = $2 AND asked.state = 'asked'
       AND lead.state = 'in' AND lead.role = 'lead'`,
    [spaceId, personId],
  );
}
