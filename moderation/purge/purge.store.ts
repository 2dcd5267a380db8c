import type { Sql, Tx } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';

/** Whether the case `c` is on `post`: on itself, or on the thread that it opens. */
const IS_ON_POST = `((c.subject_kind = 'post' AND c.subject_id = post.id)
  OR (c.subject_kind = 'thread' AND post.is_opening AND c.subject_id = post.thread_id))`;

/** Over `post`, and $1, before which the last decision must have been made. */
const DUE = `EXISTS (SELECT 1 FROM revision WHERE post_id = post.id AND state <> 'purged')
  AND EXISTS (SELECT 1 FROM visibility_cause WHERE post_id = post.id AND effect = 'removed' AND ended_at IS NULL AND began_at <= $1)
  AND NOT EXISTS (SELECT 1 FROM moderation_case c WHERE ${IS_ON_POST}
    AND (c.state <> 'closed' OR c.legal_hold_since IS NOT NULL
      OR EXISTS (SELECT 1 FROM decision WHERE case_id = c.id AND decided_at > $1)
      OR EXISTS (SELECT 1 FROM decision WHERE case_id = c.id AND ${underAppeal('decision.id')})))`;

/** Posts whose text may go, by id. */
export async function postsToPurge(
  sql: Sql,
  decidedBefore: Date,
  page: { afterPostId: string | null; limit: number },
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT post.id FROM post WHERE post.id IN (
       SELECT post_id FROM visibility_cause WHERE effect = 'removed' AND ended_at IS NULL AND began_at <= $1)
       AND ($2::uuid IS NULL OR post.id > $2) AND ${DUE} ORDER BY post.id LIMIT $3`,
    [decidedBefore, page.afterPostId, page.limit],
  );
  return rows.map(({ id }) => id);
}

/** Locks the cases on a post until the transaction ends: nobody appeals or reopens meanwhile. */
export async function lockCasesOn(tx: Tx, postId: string): Promise<void> {
  await tx.query(
    `SELECT 1 FROM moderation_case WHERE id IN (SELECT c.id FROM post JOIN moderation_case c ON ${IS_ON_POST} WHERE post.id = $1)
     ORDER BY id FOR UPDATE`,
    [postId],
  );
}

export async function isStillToPurge(tx: Tx, postId: string, decidedBefore: Date): Promise<boolean> {
  await tx.query('SELECT 1 FROM thread WHERE id = (SELECT thread_id FROM post WHERE id = $1) FOR NO KEY UPDATE', [
    postId,
  ]);
  return (
    (await tx.one(`SELECT 1 FROM post WHERE post.id = $2 AND ${DUE} FOR UPDATE`, [decidedBefore, postId])) !== undefined
  );
}

/** What stands in a title that went with its text. */
const noTitle = '—';

/**
 * Takes the words out of every revision, of the title if the post opens its thread, and of what screening quoted; leaves
 * hashes, places in the text, counts and rule ids. There is nothing left to be screened.
 */
export async function purgeText(tx: Tx, postId: string, at: Date): Promise<void> {
  await tx.query('UPDATE post SET text_purged_at = $2, version = version + 1 WHERE id = $1', [postId, at]);
  await tx.query(
    `UPDATE revision SET purged_hash = sha256(convert_to(source, 'UTF8')), source = '', html = '', state = 'purged',
       screened_at = coalesce(screened_at, $2)
     WHERE post_id = $1 AND state <> 'purged'`,
    [postId, at],
  );
  await tx.query(
    `UPDATE thread SET title = $2 FROM post WHERE post.id = $1 AND post.is_opening AND thread.id = post.thread_id`,
    [postId, noTitle],
  );
  await tx.query('DELETE FROM post_search WHERE post_id = $1', [postId]);
  const screenings = await tx.query<{ id: string; results: unknown }>(
    'SELECT id, results FROM screening WHERE post_id = $1',
    [postId],
  );
  for (const { id, results } of screenings)
    await tx.query('UPDATE screening SET results = $2 WHERE id = $1', [id, JSON.stringify(withoutQuotes(results))]);
}

/** Stored results without the words of the post: `found` holds them, and a fact's `value` where it is a text. */
function withoutQuotes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutQuotes);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).map(([key, part]): [string, unknown] => {
    if (key === 'found') return [key, Array.isArray(part) ? [] : ''];
    return [key, withoutQuotes(part)];
  });
  return Object.fromEntries(kept);
}
