import type { Sql } from '../../platform/database/database.js';

/**
 * A case on a member that is decided as it is opened: what the committee says about them hangs on it. Its subject is the
 * proposal, not the person: there may be a case on the person as well, and a subject has one case that is not closed.
 * Gives its id.
 */
export async function insertDecidedCase(
  sql: Sql,
  of: { id: string; expulsionId: string; personId: string; at: Date },
): Promise<string> {
  await sql.query(
    `INSERT INTO moderation_case (id, subject_kind, subject_id, subject_person_id, state, opened_because, severity,
       exposure, promise_at, queue_at, opened_at, decided_at)
     VALUES ($1, 'person', $2, $3, 'decided', 'moderator', 4, 0, $4, $4, $4, $4)`,
    [of.id, of.expulsionId, of.personId, of.at],
  );
  return of.id;
}
