import type { Sql } from '../../platform/database/database.js';
import type { Outcome } from '../cases/case-states.js';
import type { DecisionState } from './decision-states.js';

export interface Decision {
  id: string;
  caseId: string;
  outcome: Outcome;
  guidelineNumber: number | null;
  guidelinesVersion: number | null;
  reasonKey: string;
  reasonWords: string;
  reasonLanguage: string | null;
  byMachine: boolean;
  decidedBy: string | null;
  decidedAt: Date;
  state: DecisionState;
  tellAfter: Date;
  toldAt: Date | null;
  endedAt: Date | null;
  endedByAppealId: string | null;
  replacesDecisionId: string | null;
  subjectRevisionId: string | null;
  receiptSize: number | null;
  receiptRoot: Buffer | null;
}

export const decisionColumns = `d.id, d.case_id AS "caseId", d.outcome, d.guideline_number AS "guidelineNumber",
  d.guidelines_version AS "guidelinesVersion", d.reason_key AS "reasonKey", d.reason_words AS "reasonWords",
  d.reason_language AS "reasonLanguage", d.by_machine AS "byMachine", d.decided_by AS "decidedBy",
  d.decided_at AS "decidedAt", d.state, d.tell_after AS "tellAfter", d.told_at AS "toldAt", d.ended_at AS "endedAt",
  d.ended_by_appeal_id AS "endedByAppealId", d.replaces_decision_id AS "replacesDecisionId",
  d.subject_revision_id AS "subjectRevisionId", d.receipt_size AS "receiptSize", d.receipt_root AS "receiptRoot"`;

export async function insertDecision(
  sql: Sql,
  decision: Omit<Decision, 'state' | 'toldAt' | 'endedAt' | 'endedByAppealId'>,
): Promise<void> {
  await sql.query(
    `INSERT INTO decision (id, case_id, outcome, guideline_number, guidelines_version, reason_key, reason_words,
       reason_language, by_machine, decided_by, decided_at, state, tell_after, replaces_decision_id,
       subject_revision_id, receipt_size, receipt_root)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'in_force', $12, $13, $14, $15, $16)`,
    [
      decision.id,
      decision.caseId,
      decision.outcome,
      decision.guidelineNumber,
      decision.guidelinesVersion,
      decision.reasonKey,
      decision.reasonWords,
      decision.reasonLanguage,
      decision.byMachine,
      decision.decidedBy,
      decision.decidedAt,
      decision.tellAfter,
      decision.replacesDecisionId,
      decision.subjectRevisionId,
      decision.receiptSize,
      decision.receiptRoot,
    ],
  );
}

export async function findDecision(sql: Sql, decisionId: string): Promise<Decision | undefined> {
  return sql.one(`SELECT ${decisionColumns} FROM decision d WHERE d.id = $1`, [decisionId]);
}

/** Locks a decision; its case's row is locked before it, always. */
export async function lockDecision(sql: Sql, decisionId: string): Promise<Decision | undefined> {
  return sql.one(`SELECT ${decisionColumns} FROM decision d WHERE d.id = $1 FOR UPDATE`, [decisionId]);
}

/** The decisions on a case, the earliest first. */
export async function decisionsOn(sql: Sql, caseId: string): Promise<(Decision & { deciderName: string | null })[]> {
  return sql.query(
    `SELECT ${decisionColumns}, person.display_name AS "deciderName"
     FROM decision d LEFT JOIN person ON person.id = d.decided_by WHERE d.case_id = $1 ORDER BY d.decided_at, d.id LIMIT 100`,
    [caseId],
  );
}

export async function endDecision(
  sql: Sql,
  end: { decisionId: string; state: DecisionState; at: Date; appealId: string | null },
): Promise<void> {
  await sql.query('UPDATE decision SET state = $2, ended_at = $3, ended_by_appeal_id = $4 WHERE id = $1', [
    end.decisionId,
    end.state,
    end.at,
    end.appealId,
  ]);
}

/** Whether the author has to do with a decision: it found a breach, or it ended a hold of theirs. */
export const concernsAuthor = `(d.outcome <> 'no_breach' OR EXISTS (
  SELECT 1 FROM visibility_cause WHERE visibility_cause.ended_by_decision_id = d.id))`;
