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
  promiseAt: Date;
  queueAt: Date;
  openedAt: Date;
  decidedAt: Date | null;
  version: number;
}

export interface QueueFilter {
  /** `free`: nobody holds it; `mine`: the viewer does. */
  holding?: 'free' | 'mine' | null;
  spaceId?: string | null;
  language?: string | null;
  leastSeverity?: number | null;
}

/** Where a page of the queue begins. */
export interface QueueCursor {
  severity: number;
  queueAt: Date;
  id: string;
}

export const caseColumns = `c.id, c.number, c.subject_kind AS "subjectKind", c.subject_id AS "subjectId",
  c.subject_person_id AS "subjectPersonId", c.space_id AS "spaceId", c.language, c.state,
  c.opened_because AS "openedBecause", c.severity, c.report_weight AS "reportWeight", c.report_count AS "reportCount",
  c.triage_score AS "triageScore", c.exposure, c.claimed_by AS "claimedBy", c.claim_expires_at AS "claimExpiresAt",
  c.promise_at AS "promiseAt", c.queue_at AS "queueAt", c.opened_at AS "openedAt", c.decided_at AS "decidedAt", c.version`;

/** The case with this id if it lies in the viewer's scope and does not concern them. */
export async function findCaseInScope(sql: Sql, viewer: Viewer, caseId: string): Promise<ModerationCase | undefined> {
  return sql.one(
    `SELECT ${caseColumns} FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE c.id = $4 AND ${caseInScope('c', 'space')}`,
    [...scopeParameters(viewer), caseId],
  );
}

/** A case whoever asks, for verbs that have locked it or act for the system. */
export async function findCase(sql: Sql, caseId: string): Promise<ModerationCase | undefined> {
  return sql.one(`SELECT ${caseColumns} FROM moderation_case c WHERE c.id = $1`, [caseId]);
}

/** Locks a case's row until the transaction ends; every verb that changes a case does this first. */
export async function lockCase(sql: Sql, caseId: string): Promise<void> {
  await sql.query('SELECT 1 FROM moderation_case WHERE id = $1 FOR UPDATE', [caseId]);
}

const QUEUED = `c.state IN ('open', 'claimed') AND ${caseInScope('c', 'space')}
  AND ($5::text IS NULL OR ($5 = 'mine' AND c.claimed_by = $3 AND c.claim_expires_at > $4)
    OR ($5 = 'free' AND (c.claimed_by IS NULL OR c.claim_expires_at <= $4)))
  AND ($6::uuid IS NULL OR $6 = ANY(space.line)) AND ($7::text IS NULL OR c.language = $7)
  AND ($8::int IS NULL OR c.severity >= $8)`;

function filterParameters(viewer: Viewer, at: Date, filter: QueueFilter): unknown[] {
  const { holding, spaceId, language, leastSeverity } = filter;
  return [...scopeParameters(viewer), at, holding ?? null, spaceId ?? null, language ?? null, leastSeverity ?? null];
}

/** A page of what waits for the viewer: the worst first, then by the promise and what weighs on the case. */
export async function queuedCases(
  sql: Sql,
  viewer: Viewer,
  page: { at: Date; filter: QueueFilter; after: QueueCursor | null; limit: number },
): Promise<ModerationCase[]> {
  return sql.query(
    `SELECT ${caseColumns} FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE ${QUEUED}
       AND ($9::int IS NULL OR c.severity < $9 OR (c.severity = $9 AND (c.queue_at, c.id) > ($10::timestamptz, $11::uuid)))
     ORDER BY c.severity DESC, c.queue_at, c.id LIMIT $12`,
    [
      ...filterParameters(viewer, page.at, page.filter),
      page.after?.severity ?? null,
      page.after?.queueAt ?? null,
      page.after?.id ?? null,
      page.limit,
    ],
  );
}

/** How many cases wait for the viewer. */
export async function countQueuedCases(sql: Sql, viewer: Viewer, at: Date, filter: QueueFilter): Promise<number> {
  const row = await sql.one<{ count: number }>(
    `SELECT count(*) FROM moderation_case c LEFT JOIN space ON space.id = c.space_id WHERE ${QUEUED}`,
    filterParameters(viewer, at, filter),
  );
  return row!.count;
}

/** The first case of the queue that nobody holds, locked; others asking at the same time get the following ones. */
export async function lockNextFreeCase(
  sql: Sql,
  viewer: Viewer,
  at: Date,
  filter: QueueFilter,
): Promise<string | undefined> {
  const row = await sql.one<{ id: string }>(
    `SELECT c.id FROM moderation_case c LEFT JOIN space ON space.id = c.space_id
     WHERE ${QUEUED} ORDER BY c.severity DESC, c.queue_at, c.id LIMIT 1 FOR UPDATE OF c SKIP LOCKED`,
    filterParameters(viewer, at, { ...filter, holding: 'free' }),
  );
  return row?.id;
}

/**
 * Takes the case for a person until `until`, unless somebody else's lease still runs: one conditional update. Whoever
 * ever held a case is remembered, since they may not hear an appeal in it.
 */
export async function takeCase(
  sql: Sql,
  claim: { caseId: string; personId: string; at: Date; until: Date },
): Promise<ModerationCase | undefined> {
  return sql.one(
    `WITH c AS (
       UPDATE moderation_case SET state = 'claimed', claimed_by = $2, claim_expires_at = $4, version = version + 1
       WHERE id = $1 AND (state = 'open' OR (state = 'claimed' AND (claimed_by = $2 OR claim_expires_at <= $3)))
       RETURNING *
     ), remembered AS (
       INSERT INTO case_claim (case_id, person_id, claimed_at) SELECT id, $2, $3 FROM c ON CONFLICT DO NOTHING
     )
     SELECT ${caseColumns} FROM c`,
    [claim.caseId, claim.personId, claim.at, claim.until],
  );
}

/** Moves a case on; a case that is not claimed has no holder. Gives its new version. */
export async function setCaseState(
  sql: Sql,
  change: { caseId: string; state: CaseState; at: Date; claimedBy?: string | null; claimExpiresAt?: Date | null },
): Promise<number> {
  const row = await sql.one<{ version: number }>(
    `UPDATE moderation_case SET state = $2, claimed_by = $4, claim_expires_at = $5, version = version + 1,
       decided_at = CASE WHEN $2 = 'decided' THEN $3 WHEN $2 IN ('open', 'claimed') THEN NULL ELSE decided_at END,
       closed_at = CASE WHEN $2 = 'closed' THEN $3 END
     WHERE id = $1 RETURNING version`,
    [change.caseId, change.state, change.at, change.claimedBy ?? null, change.claimExpiresAt ?? null],
  );
  return row!.version;
}
