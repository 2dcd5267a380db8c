import type { Sql } from '../../platform/database/database.js';
import { findsBreach } from '../cases/case-states.js';
import type { ReportState } from '../reports/reports.store.js';
import { type Decision, concernsAuthor } from './decisions.store.js';

/** What somebody has to do with a decision: it is about them, or it answered their report. */
export interface PartInDecision {
  is: 'author' | 'reporter';
  caseId: string;
  /** For a reporter: what became of their report. */
  reportState: ReportState | null;
}

/** Somebody's part in a decision; undefined for everybody else. An author is told only of what concerned them. */
export async function partIn(sql: Sql, decisionId: string, personId: string): Promise<PartInDecision | undefined> {
  return sql.one(
    `SELECT c.id AS "caseId", report.state AS "reportState",
       CASE WHEN c.subject_person_id = $2 THEN 'author' ELSE 'reporter' END AS is
     FROM decision d JOIN moderation_case c ON c.id = d.case_id
     LEFT JOIN LATERAL (
       SELECT state FROM report WHERE case_id = c.id AND reporter_id = $2 AND filed_at <= d.decided_at
       ORDER BY state = 'rejected' DESC LIMIT 1) AS report ON true
     WHERE d.id = $1 AND d.state <> 'undone'
       AND ((c.subject_person_id = $2 AND ${concernsAuthor}) OR report.state IS NOT NULL)`,
    [decisionId, personId],
  );
}

/** An author appeals what was held against them; a reporter appeals the rejection of their report. */
export function mayAppeal(part: PartInDecision, decision: Decision): boolean {
  const isBreach = findsBreach(decision.outcome);
  return part.is === 'author' ? isBreach : !isBreach && part.reportState === 'rejected';
}
