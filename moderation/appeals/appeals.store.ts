import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { caseInScope, scopeParameters } from '../cases/case-scope.sql.js';
import { satOnPanel } from '../panels/sat-on-panel.sql.js';
import type { AppealState, Hearing } from './appeal-states.js';

export interface Appeal {
  id: string;
  decisionId: string;
  caseId: string;
  appellantId: string;
  appellantIs: 'author' | 'reporter';
  words: string;
  state: AppealState;
  filedAt: Date;
  claimedBy: string | null;
  claimExpiresAt: Date | null;
  /** What whoever holds it wrote down before they saw the first decision; empty until then. */
  firstView: string;
  heardBy: string | null;
  heardAt: Date | null;
  answerWords: string;
  answerLanguage: string | null;
}

const columns = `a.id, a.decision_id AS "decisionId", decision.case_id AS "caseId", a.appellant_id AS "appellantId",
  a.appellant_is AS "appellantIs", a.words, a.state, a.filed_at AS "filedAt", a.claimed_by AS "claimedBy",
  a.claim_expires_at AS "claimExpiresAt", a.first_view AS "firstView", a.heard_by AS "heardBy", a.heard_at AS "heardAt",
  a.answer_words AS "answerWords", a.answer_language AS "answerLanguage"`;

const FROM = 'FROM appeal a JOIN decision ON decision.id = a.decision_id';
const IN_SCOPE = `${FROM} JOIN moderation_case c ON c.id = decision.case_id LEFT JOIN space ON space.id = c.space_id`;

/**
 * Who may hear an appeal, over $1 to $3 as in case-scope.sql: in scope, not concerned, neither the one who decided nor
 * anybody who ever held the case or agreed to its sanction, nor the appellant or one of its panel.
 */
const MAY_HEAR = `${caseInScope('c', 'space')} AND a.appellant_id <> $3::uuid
  AND decision.decided_by IS DISTINCT FROM $3::uuid
  AND NOT EXISTS (SELECT 1 FROM case_claim WHERE case_claim.case_id = c.id AND case_claim.person_id = $3::uuid)
  AND NOT EXISTS (SELECT 1 FROM decision made WHERE made.case_id = c.id AND made.decided_by = $3::uuid)
  AND NOT EXISTS (SELECT 1 FROM sanction WHERE sanction.decision_id = decision.id AND sanction.seconded_by = $3::uuid)
  AND NOT ${satOnPanel('a.id', '$3::uuid')}`;

export async function insertAppeal(
  sql: Sql,
  appeal: Pick<Appeal, 'id' | 'decisionId' | 'appellantId' | 'appellantIs' | 'words' | 'filedAt'>,
): Promise<void> {
  await sql.query(
    `INSERT INTO appeal (id, decision_id, appellant_id, appellant_is, words, state, filed_at)
     VALUES ($1, $2, $3, $4, $5, 'filed', $6)`,
    [appeal.id, appeal.decisionId, appeal.appellantId, appeal.appellantIs, appeal.words, appeal.filedAt],
  );
}

export async function findAppeal(sql: Sql, appealId: string): Promise<Appeal | undefined> {
  return sql.one(`SELECT ${columns} ${FROM} WHERE a.id = $1`, [appealId]);
}

/** Somebody's own appeal against a decision. */
export async function appealBy(sql: Sql, decisionId: string, appellantId: string): Promise<Appeal | undefined> {
  return sql.one(`SELECT ${columns} ${FROM} WHERE a.decision_id = $1 AND a.appellant_id = $2`, [
    decisionId,
    appellantId,
  ]);
}

/** Locks an appeal; its case's row is locked before it, always. */
export async function lockAppeal(sql: Sql, appealId: string): Promise<Appeal | undefined> {
  return sql.one(`SELECT ${columns} ${FROM} WHERE a.id = $1 FOR UPDATE OF a`, [appealId]);
}

/** An appeal that the viewer may hear, waiting or heard. */
export async function findAppealToHear(sql: Sql, viewer: Viewer, appealId: string): Promise<Appeal | undefined> {
  const [appeal] = await sql.query<Appeal>(
    `SELECT ${columns} ${IN_SCOPE} WHERE a.id = $4 AND ((${MAY_HEAR}) OR (a.heard_by = $3 AND ${caseInScope('c', 'space')}))`,
    [...scopeParameters(viewer), appealId],
  );
  return appeal;
}

/** The appeals that wait for the viewer, the longest waiting first. */
export async function waitingAppeals(
  sql: Sql,
  viewer: Viewer,
  page: { after: { filedAt: Date; id: string } | null; limit: number },
): Promise<Appeal[]> {
  return sql.query(
    `SELECT ${columns} ${IN_SCOPE}
     WHERE a.state IN ('filed', 'claimed') AND ${MAY_HEAR}
       AND ($4::timestamptz IS NULL OR (a.filed_at, a.id) > ($4, $5::uuid))
     ORDER BY a.filed_at, a.id LIMIT $6`,
    [...scopeParameters(viewer), page.after?.filedAt ?? null, page.after?.id ?? null, page.limit],
  );
}

/** Takes an appeal unless somebody else's claim still runs. What an earlier holder wrote down is not the new one's view. */
export async function takeAppeal(
  sql: Sql,
  claim: { appealId: string; personId: string; at: Date; until: Date },
): Promise<boolean> {
  const row = await sql.one(
    `UPDATE appeal SET state = 'claimed', first_view = CASE WHEN claimed_by = $2 THEN first_view ELSE '' END,
       claimed_by = $2, claim_expires_at = $4
     WHERE id = $1 AND (state = 'filed' OR (state = 'claimed' AND (claimed_by = $2 OR claim_expires_at <= $3)))
     RETURNING 1`,
    [claim.appealId, claim.personId, claim.at, claim.until],
  );
  return row !== undefined;
}

export async function writeDownFirstView(
  sql: Sql,
  view: { appealId: string; words: string; until: Date },
): Promise<void> {
  await sql.query('UPDATE appeal SET first_view = $2, claim_expires_at = $3 WHERE id = $1', [
    view.appealId,
    view.words,
    view.until,
  ]);
}

export async function settleAppeal(
  sql: Sql,
  heard: {
    appealId: string;
    state: Hearing | 'withdrawn';
    by: string | null;
    at: Date;
    words: string;
    language: string | null;
  },
): Promise<void> {
  await sql.query(
    `UPDATE appeal SET state = $2, heard_by = $3, heard_at = $4, answer_words = $5, answer_language = $6 WHERE id = $1`,
    [heard.appealId, heard.state, heard.by, heard.at, heard.words, heard.language],
  );
}

/** Other appeals that still wait on the same decision. */
export async function otherWaitingAppeals(sql: Sql, appeal: Appeal): Promise<Appeal[]> {
  return sql.query(
    `SELECT ${columns} ${FROM} WHERE a.decision_id = $1 AND a.id <> $2 AND a.state IN ('filed', 'claimed') ORDER BY a.id`,
    [appeal.decisionId, appeal.id],
  );
}

/** Whether an appeal still waits on any decision on a case. */
export async function isUnderAppeal(sql: Sql, caseId: string): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 ${FROM} WHERE decision.case_id = $1 AND a.state IN ('filed', 'claimed') LIMIT 1`,
    [caseId],
  );
  return row !== undefined;
}
