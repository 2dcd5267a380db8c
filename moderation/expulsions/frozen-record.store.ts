import type { Sql } from '../../platform/database/database.js';

/** One decision about a member as the committee reads it: no reporter, no post, no name of whoever decided. */
export interface FrozenDecision {
  decidedAt: string;
  outcome: string;
  state: string;
  guidelineNumber: number | null;
  guidelinesVersion: number | null;
  reasonKey: string;
  reasonWords: string;
  sanction: { kind: string; hours: number; state: string } | null;
  /** The member's own appeal; a reporter's would say that there was a report, and by whom. */
  appeal: { words: string; state: string; answer: string } | null;
}

/** What was decided against a member until now, the earliest first, to be kept with a proposal as it is today. */
export async function recordToFreeze(sql: Sql, personId: string): Promise<FrozenDecision[]> {
  const rows = await sql.query<Omit<FrozenDecision, 'decidedAt'> & { decidedAt: Date }>(
    `SELECT d.decided_at AS "decidedAt", d.outcome, d.state, d.guideline_number AS "guidelineNumber",
       d.guidelines_version AS "guidelinesVersion", d.reason_key AS "reasonKey", d.reason_words AS "reasonWords",
       CASE WHEN sanction.id IS NOT NULL THEN
         jsonb_build_object('kind', sanction.kind, 'hours', sanction.hours, 'state', sanction.state) END AS sanction,
       CASE WHEN appeal.id IS NOT NULL THEN
         jsonb_build_object('words', appeal.words, 'state', appeal.state, 'answer', appeal.answer_words) END AS appeal
     FROM decision d JOIN moderation_case c ON c.id = d.case_id
     LEFT JOIN sanction ON sanction.decision_id = d.id
     LEFT JOIN appeal ON appeal.decision_id = d.id AND appeal.appellant_is = 'author'
     WHERE c.subject_person_id = $1 AND d.state <> 'undone' AND d.outcome NOT IN ('no_breach', 'release')
     ORDER BY d.decided_at, d.id`,
    [personId],
  );
  return rows.map((row) => ({ ...row, decidedAt: row.decidedAt.toISOString() }));
}
