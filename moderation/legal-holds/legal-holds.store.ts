import type { Words } from '../../forum/spaces/words.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { notConcerned } from '../cases/case-scope.sql.js';

/** A legal hold as administrators read it: on which case, by whom, since when and why; never what was said. */
export interface LegalHold {
  id: string;
  caseNumber: number;
  subjectKind: 'post' | 'thread' | 'person';
  /** Null for a case on a person, and for a secret space that the reader does not know. */
  spaceName: Words | null;
  /** It lies in a secret space that the reader does not know. */
  isElsewhere: boolean;
  placedByName: string | null;
  placedAt: Date;
  why: string;
  liftedByName: string | null;
  liftedAt: Date | null;
  liftedWhy: string | null;
}

/** The case that a hold is asked for or stands on. */
export interface HeldCase {
  id: string;
  spaceId: string | null;
  subjectPersonId: string;
}

// Nobody has to do with a hold on a case about themselves, or on one that they reported. Always with $1, the viewer.
const unconcerned = notConcerned('c', '$1');

/** Holds in force, the newest first, and after them up to fifty that were lifted. */
export function listLegalHolds(sql: Sql, viewer: Viewer): Promise<LegalHold[]> {
  return sql.query(
    `WITH shown AS (
       (SELECT * FROM legal_hold WHERE lifted_at IS NULL)
       UNION ALL (SELECT * FROM legal_hold WHERE lifted_at IS NOT NULL ORDER BY lifted_at DESC LIMIT 50))
     SELECT hold.id, c.number AS "caseNumber", c.subject_kind AS "subjectKind",
       CASE WHEN space.mode <> 'secret' OR space.id = ANY ($2::uuid[]) THEN space.name END AS "spaceName",
       space.mode = 'secret' AND NOT space.id = ANY ($2::uuid[]) IS TRUE AS "isElsewhere",
       placer.display_name AS "placedByName", hold.placed_at AS "placedAt", hold.why,
       lifter.display_name AS "liftedByName", hold.lifted_at AS "liftedAt", hold.lifted_why AS "liftedWhy"
     FROM shown hold JOIN moderation_case c ON c.id = hold.case_id LEFT JOIN space ON space.id = c.space_id
     LEFT JOIN person placer ON placer.id = hold.placed_by LEFT JOIN person lifter ON lifter.id = hold.lifted_by
     WHERE ${unconcerned}
     ORDER BY hold.lifted_at DESC NULLS FIRST, hold.placed_at DESC, hold.id`,
    [viewer.personId, viewer.knownSpaceIds],
  );
}

/** Locks the case with this number; undefined where there is none that the viewer may have to do with. */
export function lockNumberedCase(tx: Tx, viewer: Viewer, number: number): Promise<HeldCase | undefined> {
  return tx.one(
    `SELECT c.id, c.space_id AS "spaceId", c.subject_person_id AS "subjectPersonId" FROM moderation_case c
     WHERE c.number = $2 AND ${unconcerned} FOR UPDATE`,
    [viewer.personId, number],
  );
}

/** Locks the newest case on a post, or on the thread that it opens. */
export function lockCaseOnPost(tx: Tx, viewer: Viewer, postId: string): Promise<HeldCase | undefined> {
  return tx.one(
    `SELECT c.id, c.space_id AS "spaceId", c.subject_person_id AS "subjectPersonId" FROM moderation_case c
     JOIN post ON post.id = $2 AND ((c.subject_kind = 'post' AND c.subject_id = post.id)
       OR (c.subject_kind = 'thread' AND post.is_opening AND c.subject_id = post.thread_id))
     WHERE ${unconcerned} ORDER BY c.number DESC LIMIT 1 FOR UPDATE OF c`,
    [viewer.personId, postId],
  );
}

/** Locks the case of a hold that is in force. */
export function lockHeldCase(tx: Tx, viewer: Viewer, holdId: string): Promise<HeldCase | undefined> {
  return tx.one(
    `SELECT c.id, c.space_id AS "spaceId", c.subject_person_id AS "subjectPersonId" FROM moderation_case c
     JOIN legal_hold hold ON hold.case_id = c.id WHERE hold.id = $2 AND ${unconcerned} FOR UPDATE OF c`,
    [viewer.personId, holdId],
  );
}

export async function holdInForceOn(sql: Sql, caseId: string): Promise<string | undefined> {
  return (await sql.one<{ id: string }>('SELECT id FROM legal_hold WHERE case_id = $1 AND lifted_at IS NULL', [caseId]))
    ?.id;
}

export async function insertLegalHold(
  tx: Tx,
  hold: { id: string; caseId: string; by: string; at: Date; why: string },
): Promise<void> {
  await tx.query('INSERT INTO legal_hold (id, case_id, placed_by, placed_at, why) VALUES ($1, $2, $3, $4, $5)', [
    hold.id,
    hold.caseId,
    hold.by,
    hold.at,
    hold.why,
  ]);
  await tx.query('UPDATE moderation_case SET legal_hold_since = $2 WHERE id = $1', [hold.caseId, hold.at]);
}

/** False where it was lifted before. */
export async function endLegalHold(
  tx: Tx,
  hold: { id: string; caseId: string; by: string; at: Date; why: string },
): Promise<boolean> {
  const ended = await tx.one(
    `UPDATE legal_hold SET lifted_by = $2, lifted_at = $3, lifted_why = $4 WHERE id = $1 AND lifted_at IS NULL RETURNING 1`,
    [hold.id, hold.by, hold.at, hold.why],
  );
  if (ended) await tx.query('UPDATE moderation_case SET legal_hold_since = NULL WHERE id = $1', [hold.caseId]);
  return ended !== undefined;
}
