import type { Sql } from '../../platform/database/database.js';

/** A job that failed for good, or that was handed over too often without an end. */
export interface JobSetAside {
  readonly id: string;
  readonly job: string;
  /** Ids only, as in every job. */
  readonly payload: Readonly<Record<string, string | null>>;
  readonly createdAt: Date;
  readonly setAsideAt: Date;
  readonly reason: string;
}

/** Every job that waits for somebody to look at it, those set aside first at the top. */
export async function findJobsSetAside(sql: Sql): Promise<JobSetAside[]> {
  return sql.query(
    `SELECT id, job, payload, created_at AS "createdAt", set_aside_at AS "setAsideAt", coalesce(reason, '') AS reason
     FROM outbox WHERE set_aside_at IS NOT NULL AND done_at IS NULL ORDER BY set_aside_at, id`,
  );
}

/** Makes these due now, with all their tries before them; gives the ids of those that were set aside. Locks them. */
export async function putBack(sql: Sql, ids: readonly string[], at: Date): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `UPDATE outbox SET set_aside_at = NULL, reason = NULL, handed_over_at = NULL, attempts = 0, due_at = $2
     WHERE id = ANY ($1::uuid[]) AND set_aside_at IS NOT NULL AND done_at IS NULL RETURNING id`,
    [ids, at],
  );
  return rows.map(({ id }) => id);
}
