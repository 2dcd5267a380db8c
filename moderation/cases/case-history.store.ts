import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import type { SanctionKind, SanctionState } from '../sanctions/sanction-states.js';
import { caseInScope, scopeParameters } from './case-scope.sql.js';
import type { Outcome } from './case-states.js';

/** An earlier decision, as another case's moderators see it. Only from within their scope. */
export interface PastDecision {
  decisionId: string;
  caseId: string;
  outcome: Outcome;
  guidelineNumber: number | null;
  decidedAt: Date;
  state: 'in_force' | 'changed' | 'overturned';
  sanctionKind: SanctionKind | null;
  sanctionState: SanctionState | null;
  excerpt: string | null;
}

// A decision under appeal is left out: it must not colour the view of whoever hears it.
const PAST = `SELECT d.id AS "decisionId", c.id AS "caseId", d.outcome, d.guideline_number AS "guidelineNumber",
    d.decided_at AS "decidedAt", d.state, sanction.kind AS "sanctionKind", sanction.state AS "sanctionState",
    left(revision.source, 160) AS excerpt
  FROM decision d JOIN moderation_case c ON c.id = d.case_id LEFT JOIN space ON space.id = c.space_id
  LEFT JOIN sanction ON sanction.decision_id = d.id LEFT JOIN revision ON revision.id = d.subject_revision_id
  WHERE ${caseInScope('c', 'space')} AND d.state <> 'undone' AND c.id <> $4
    AND NOT EXISTS (SELECT 1 FROM appeal WHERE decision_id = d.id AND appeal.state IN ('filed', 'claimed'))`;

/** What was decided about this person before, in the viewer's scope, the newest first. */
export async function historyOf(
  sql: Sql,
  viewer: Viewer,
  of: { personId: string; caseId: string },
): Promise<PastDecision[]> {
  return sql.query(`${PAST} AND c.subject_person_id = $5 ORDER BY d.decided_at DESC, d.id LIMIT 30`, [
    ...scopeParameters(viewer),
    of.caseId,
    of.personId,
  ]);
}

/** What was decided on others under the guidelines that this case cites, in the viewer's scope, the newest first. */
export async function similarTo(
  sql: Sql,
  viewer: Viewer,
  of: { personId: string; caseId: string; subjectKind: string },
): Promise<PastDecision[]> {
  return sql.query(
    `${PAST} AND d.state = 'in_force' AND c.subject_person_id <> $5 AND c.subject_kind = $6
       AND EXISTS (SELECT 1 FROM report cited JOIN report past ON past.guideline_number = cited.guideline_number
         WHERE cited.case_id = $4 AND past.case_id = c.id)
     ORDER BY d.decided_at DESC, d.id LIMIT 5`,
    [...scopeParameters(viewer), of.caseId, of.personId, of.subjectKind],
  );
}
