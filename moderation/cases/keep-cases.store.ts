import type { Sql } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';

interface ChangedCase {
  id: string;
  version: number;
}

/** Cases whose lease is over are open again. */
export async function freeExpiredCases(sql: Sql, at: Date): Promise<ChangedCase[]> {
  return sql.query(
    `UPDATE moderation_case SET state = 'open', claimed_by = NULL, claim_expires_at = NULL, version = version + 1
     WHERE id IN (SELECT id FROM moderation_case WHERE state = 'claimed' AND claim_expires_at <= $1
       ORDER BY claim_expires_at LIMIT 500 FOR UPDATE SKIP LOCKED)
     RETURNING id, version`,
    [at],
  );
}

/** The same for appeals. What was written down as a first view goes with the claim: it was that person's view. */
export async function freeExpiredAppeals(sql: Sql, at: Date): Promise<void> {
  await sql.query(
    `UPDATE appeal SET state = 'filed', claimed_by = NULL, claim_expires_at = NULL, first_view = ''
     WHERE id IN (SELECT id FROM appeal WHERE state = 'claimed' AND claim_expires_at <= $1 LIMIT 500 FOR UPDATE SKIP LOCKED)`,
    [at],
  );
}

/** Decided cases whose last decision can no longer be appealed are closed. */
export async function closeCasesPastAppeal(sql: Sql, past: { at: Date; decidedBefore: Date }): Promise<ChangedCase[]> {
  return sql.query(
    `UPDATE moderation_case SET state = 'closed', closed_at = $1, version = version + 1
     WHERE id IN (SELECT c.id FROM moderation_case c WHERE c.state = 'decided' AND c.decided_at <= $2
       AND NOT EXISTS (SELECT 1 FROM decision WHERE case_id = c.id AND decided_at > $2)
       AND NOT EXISTS (SELECT 1 FROM decision WHERE case_id = c.id AND ${underAppeal('decision.id')})
       LIMIT 500 FOR UPDATE OF c SKIP LOCKED)
     RETURNING id, version`,
    [past.at, past.decidedBefore],
  );
}
