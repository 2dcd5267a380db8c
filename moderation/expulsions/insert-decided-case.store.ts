import type { Sql } from '../../platform/database/database.js';

/** A case on a member that is decided as it is opened: what the committee says about them hangs on it. Gives its id. */
export async function insertDecidedCase(sql: Sql, of: { id: string; personId: string; at: Date }): Promise<string> {
  await sql.query(
    `INSERT INTO moderation_case (id, subject_kind, subject_id, subject_person_id, state, opened_because, severity,
       exposure, promise_at, queue_at, opened_at, decided_at)
     VALUES ($1, 'person', $2, $2, 'decided', 'moderator', 4, 0, $3, $3, $3, $3)`,
    [of.id, of.personId, of.at],
  );
  return of.id;
}
