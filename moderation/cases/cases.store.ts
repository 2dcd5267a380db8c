import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { caseInScope, scopeParameters } from './case-scope.sql.js';
import type { CaseState } from './case-states.js';
import type { SubjectKind } from './subjects.store.js';

/** A case as its moderators find it. */
export interface ModerationCase {
  id: string;
  number: number;
  subjectKind: SubjectKind;
  subjectId: string;
  subjectPersonId: string;
  spaceId: string | null;
  language: string | null;
  state: CaseState;
  openedBecause: 'report' | 'rule' | 'moderator' | 'failure';
  severity: number;
  reportWeight: number;
  reportCount: number;
  triageScore: number | null;
  exposure: number;
  /** Who holds it, also past the lease's end: compare `claimExpiresAt` with the present. */
  claimedBy: string | null;
  claimExpiresAt: Date | null;
  /** Claimed before its turn, so that it is loaded when the case before it is answered. */
  claimedAhead: boolean;
  /** Whom it is offered to before all others, until `offeredUntil`. */
  offeredTo: string | null;
  offeredUntil: Date | null;
  incidentId: string | null;
  promiseAt: Date;
  queueAt: Date;
  openedAt: Date;
  decidedAt: Date | null;
  version: number;
}

export const caseColumns = `c.id, c.number, c.subject_kind AS "subjectKind", c.subject_id AS "subjectId",
  c.subject_person_id AS "subjectPersonId", c.space_id AS "spaceId", c.language, c.state,
  c.opened_because AS "openedBecause", c.severity, c.report_weight AS "reportWeight", c.report_count AS "reportCount",
  c.triage_score AS "triageScore", c.exposure, c.claimed_by AS "claimedBy", c.claim_expires_at AS "claimExpiresAt",
  c.claimed_ahead AS "claimedAhead", c.offered_to AS "offeredTo", c.offered_until AS "offeredUntil",
  c.incident_id AS "incidentId", c.promise_at AS "promiseAt", c.queue_at AS "queueAt", c.opened_at AS "openedAt", c.decided_at AS "decidedAt", c.version`;

/** The case with this id if it lies in the viewer's scope and does not concern them. */
export async function findCaseInScope(sql: Sql, viewer: Viewer, caseId: string): Promise<ModerationCase | undefined> {
  return sql.one(
    `SELECT ${caseColumns} FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE c.id = $4 AND ${caseInScope('c', 'space')}`,
    [...scopeParameters(viewer), caseId],
  );
}

/** The id of the case with this number, under the same conditions. */
export async function findCaseIdByNumber(sql: Sql, viewer: Viewer, number: number): Promise<string | undefined> {
  const row = await sql.one<{ id: string }>(
    `SELECT c.id FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE c.number = $4 AND ${caseInScope('c', 'space')}`,
    [...scopeParameters(viewer), number],
  );
  return row?.id;
}

/** A case whoever asks, for verbs that have locked it or act for the system. */
export async function findCase(sql: Sql, caseId: string): Promise<ModerationCase | undefined> {
  return sql.one(`SELECT ${caseColumns} FROM moderation_case c WHERE c.id = $1`, [caseId]);
}

/** Locks a case's row until the transaction ends; every verb that changes a case does this first. */
export async function lockCase(sql: Sql, caseId: string): Promise<void> {
  await sql.query('SELECT 1 FROM moderation_case WHERE id = $1 FOR UPDATE', [caseId]);
}

/**
 * Takes the case for a person until `until`, unless somebody else's lease still runs: one conditional update. Whoever
 * ever held a case is remembered, since they may not hear an appeal in it.
 */
export async function takeCase(
  sql: Sql,
  claim: { caseId: string; personId: string; at: Date; until: Date; isAhead?: boolean },
): Promise<ModerationCase | undefined> {
  return sql.one(
    `WITH c AS (
       UPDATE moderation_case SET state = 'claimed', claimed_by = $2, claim_expires_at = $4, claimed_ahead = $5,
         version = version + 1
       WHERE id = $1 AND (state = 'open' OR (state = 'claimed' AND (claimed_by = $2 OR claim_expires_at <= $3)))
       RETURNING *
     ), remembered AS (
       INSERT INTO case_claim (case_id, person_id, claimed_at) SELECT id, $2, $3 FROM c ON CONFLICT DO NOTHING
     )
     SELECT ${caseColumns} FROM c`,
    [claim.caseId, claim.personId, claim.at, claim.until, claim.isAhead ?? false],
  );
}

/**
 * The space in which a case's subject lies now, its thread locked against being moved until the transaction ends; null
 * for a person. Over `kind` and `id`, expressions.
 */
export const spaceOfSubject = (kind: string, id: string): string => `(SELECT thread.space_id FROM thread
  WHERE thread.id = CASE ${kind} WHEN 'thread' THEN ${id}
    WHEN 'post' THEN (SELECT thread_id FROM post WHERE post.id = ${id}) END FOR SHARE)`;

const WAITING_ON_THREAD = `c.state IN ('open', 'claimed')
  AND c.subject_id IN (SELECT $1::uuid UNION ALL SELECT id FROM post WHERE thread_id = $1)`;

/** Locks the cases that wait on a thread or its posts; whoever moves the thread does this before locking it. */
export async function lockWaitingCases(sql: Sql, threadId: string): Promise<void> {
  await sql.query(`SELECT 1 FROM moderation_case c WHERE ${WAITING_ON_THREAD} ORDER BY id FOR UPDATE`, [threadId]);
}

/**
 * A thread has moved: the cases that wait on it or its posts go along, to those who moderate where it lies now. Those that
 * are decided stay with those who decided them until they open again.
 */
export async function moveWaitingCases(sql: Sql, threadId: string): Promise<void> {
  await sql.query(
    `UPDATE moderation_case AS c SET space_id = thread.space_id, version = c.version + 1
     FROM thread WHERE thread.id = $1 AND c.space_id IS DISTINCT FROM thread.space_id
       AND ${WAITING_ON_THREAD}`,
    [threadId],
  );
}

/** Moves a case on; a case that is not claimed has no holder, and one that waits lies where its subject does. Gives its new version. */
export async function setCaseState(
  sql: Sql,
  change: { caseId: string; state: CaseState; at: Date; claimedBy?: string | null; claimExpiresAt?: Date | null },
): Promise<number> {
  const row = await sql.one<{ version: number }>(
    `UPDATE moderation_case SET state = $2, claimed_by = $4, claim_expires_at = $5, claimed_ahead = false,
       offered_to = NULL, offered_until = NULL, version = version + 1,
       decided_at = CASE WHEN $2 = 'decided' THEN $3 WHEN $2 IN ('open', 'claimed') THEN NULL ELSE decided_at END,
       closed_at = CASE WHEN $2 = 'closed' THEN $3 END,
       space_id = CASE WHEN $2 IN ('open', 'claimed') THEN coalesce(${spaceOfSubject('subject_kind', 'subject_id')}, space_id)
         ELSE space_id END
     WHERE id = $1 RETURNING version`,
    [change.caseId, change.state, change.at, change.claimedBy ?? null, change.claimExpiresAt ?? null],
  );
  return row!.version;
}

/** What stands on a case is not what it was, though its state is. Gives its new version. */
export async function touchCase(sql: Sql, caseId: string): Promise<number> {
  const row = await sql.one<{ version: number }>(
    'UPDATE moderation_case SET version = version + 1 WHERE id = $1 RETURNING version',
    [caseId],
  );
  return row!.version;
}

/** Remembers that somebody held a case: they may not hear an appeal in it. */
export async function rememberClaim(sql: Sql, claim: { caseId: string; personId: string; at: Date }): Promise<void> {
  await sql.query(
    'INSERT INTO case_claim (case_id, person_id, claimed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
    [claim.caseId, claim.personId, claim.at],
  );
}

/** Offers a case to one person before all others; that they passed it on before is forgotten. Gives its new version. */
export async function offerCase(sql: Sql, offer: { caseId: string; personId: string; until: Date }): Promise<number> {
  const row = await sql.one<{ version: number }>(
    `WITH forgotten AS (DELETE FROM case_pass WHERE case_id = $1 AND person_id = $2)
     UPDATE moderation_case SET offered_to = $2, offered_until = $3, version = version + 1 WHERE id = $1
     RETURNING version`,
    [offer.caseId, offer.personId, offer.until],
  );
  return row!.version;
}
