import { type Viewer, holdsEverywhere } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { caseInScope, scopeParameters } from '../cases/case-scope.sql.js';
import type { Outcome } from '../cases/case-states.js';

/** A long suspension that waits for a second moderator, as the moderators in whose scope it is find it. */
export interface PendingSanction {
  sanctionId: string;
  caseId: string;
  caseNumber: number;
  subjectPersonId: string;
  spaceId: string | null;
  outcome: Outcome;
  guidelineNumber: number | null;
  guidelinesVersion: number | null;
  reasonKey: string;
  reasonWords: string;
  reasonLanguage: string | null;
  proposerName: string | null;
  isOwn: boolean;
  mayAnswer: boolean;
  proposedAt: Date;
  hours: number;
  /** When its seven days are over, and with them what waits. */
  lapsesAt: Date;
}

// While it is under appeal, what was decided is covered, since whoever reads it may have to hear the appeal.
const WAITING = `FROM sanction JOIN decision d ON d.id = sanction.decision_id
  JOIN moderation_case c ON c.id = d.case_id LEFT JOIN space ON space.id = c.space_id
  WHERE sanction.state = 'pending' AND sanction.until_at > $4 AND d.state = 'in_force' AND c.state <> 'appealed'
    AND ${caseInScope('c', 'space')}`;

/** What waits in the viewer's scope, that which lapses first before all others; never what is about themselves. */
export async function pendingSanctions(sql: Sql, viewer: Viewer, at: Date): Promise<PendingSanction[]> {
  return sql.query(
    `SELECT sanction.id AS "sanctionId", c.id AS "caseId", c.number AS "caseNumber",
       c.subject_person_id AS "subjectPersonId", c.space_id AS "spaceId", d.outcome,
       d.guideline_number AS "guidelineNumber", d.guidelines_version AS "guidelinesVersion",
       d.reason_key AS "reasonKey", d.reason_words AS "reasonWords", d.reason_language AS "reasonLanguage",
       (SELECT display_name FROM person WHERE id = d.decided_by) AS "proposerName", d.decided_by = $3 AS "isOwn",
       ($5 AND d.decided_by <> $3) AS "mayAnswer", d.decided_at AS "proposedAt", sanction.hours,
       sanction.until_at AS "lapsesAt"
     ${WAITING} ORDER BY sanction.until_at, sanction.id LIMIT 100`,
    [...scopeParameters(viewer), at, holdsEverywhere(viewer, 'moderator')],
  );
}

/** How many wait for an answer that the viewer may give. */
export async function countPendingSanctions(sql: Sql, viewer: Viewer, at: Date): Promise<number> {
  if (!holdsEverywhere(viewer, 'moderator')) return 0;
  const row = await sql.one<{ count: number }>(`SELECT count(*)::int AS count ${WAITING} AND d.decided_by <> $3`, [
    ...scopeParameters(viewer),
    at,
  ]);
  return row!.count;
}
