import type { Tx } from '../../platform/database/database.js';

/** A decision locks a thread: shown as locked as long as a lock is in force, unless it is closed or gone anyway. Gives its version. */
export async function lockThread(tx: Tx, threadId: string, decisionId: string, at: Date): Promise<number> {
  await tx.query('SELECT 1 FROM thread WHERE id = $1 FOR NO KEY UPDATE', [threadId]);
  await tx.query('INSERT INTO thread_lock (decision_id, thread_id, began_at) VALUES ($1, $2, $3)', [
    decisionId,
    threadId,
    at,
  ]);
  const row = await tx.one<{ version: number }>(
    `UPDATE thread SET version = version + 1,
       state = CASE WHEN state IN ('scheduled', 'open', 'slow') THEN 'locked' ELSE state END
     WHERE id = $1 RETURNING version`,
    [threadId],
  );
  return row!.version;
}

/**
 * Ends the locks of a decision. A thread without another lock becomes what its timetable and slow mode make it: nothing
 * remembered is written back. Gives the threads that changed.
 */
export async function endThreadLocks(
  tx: Tx,
  decisionId: string,
  at: Date,
): Promise<{ threadId: string; version: number }[]> {
  const locked = await tx.query<{ thread_id: string }>(
    `SELECT thread.id AS thread_id FROM thread JOIN thread_lock ON thread_lock.thread_id = thread.id
     WHERE decision_id = $1 AND ended_at IS NULL FOR NO KEY UPDATE OF thread`,
    [decisionId],
  );
  if (locked.length === 0) return [];
  await tx.query('UPDATE thread_lock SET ended_at = $2 WHERE decision_id = $1 AND ended_at IS NULL', [decisionId, at]);
  return tx.query(
    `UPDATE thread SET version = version + 1, state = CASE
       WHEN EXISTS (SELECT 1 FROM hosted_thread WHERE thread_id = thread.id AND closed_at IS NOT NULL) THEN 'closed'
       WHEN EXISTS (SELECT 1 FROM hosted_thread WHERE thread_id = thread.id AND opened_at IS NULL) THEN 'scheduled'
       WHEN slow_seconds IS NOT NULL THEN 'slow' ELSE 'open' END
     WHERE id = ANY($1::uuid[]) AND state = 'locked'
       AND NOT EXISTS (SELECT 1 FROM thread_lock WHERE thread_id = thread.id AND ended_at IS NULL)
     RETURNING id AS "threadId", version`,
    [locked.map((row) => row.thread_id)],
  );
}
