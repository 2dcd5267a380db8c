import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { caseInScope, scopeParameters } from '../cases/case-scope.sql.js';
import type { Outcome } from '../cases/case-states.js';

export type SecondViewState = 'waiting' | 'claimed' | 'given' | 'dropped';

/** A second moderator's view of a decided case. */
export interface SecondView {
  id: string;
  caseId: string;
  decisionId: string;
  /** `disputed`: decisions like it are often changed; `drawn`: by chance. */
  because: 'disputed' | 'drawn';
  state: SecondViewState;
  askedAt: Date;
  claimedBy: string | null;
  claimExpiresAt: Date | null;
  outcome: Outcome | null;
  guidelineNumber: number | null;
  words: string;
  agrees: boolean | null;
  givenAt: Date | null;
}

const COLUMNS = `v.id, v.case_id AS "caseId", v.decision_id AS "decisionId", v.because, v.state, v.asked_at AS "askedAt",
  v.claimed_by AS "claimedBy", v.claim_expires_at AS "claimExpiresAt", v.outcome, v.guideline_number AS "guidelineNumber",
  v.words, v.agrees, v.given_at AS "givenAt"`;

/**
 * What this viewer may give: in their scope, not about them, not reported by them, and of a case in which they had no
 * part. $4 is the present. What another holds is not among it, nor what is appealed: whoever hears that looks anew anyway.
 */
const TO_GIVE = `SELECT ${COLUMNS} FROM second_view v JOIN moderation_case c ON c.id = v.case_id
  LEFT JOIN space ON space.id = c.space_id
  WHERE v.state IN ('waiting', 'claimed') AND (v.claimed_by IS NULL OR v.claimed_by = $3 OR v.claim_expires_at <= $4::timestamptz)
    AND ${caseInScope('c', 'space')}
    AND NOT EXISTS (SELECT 1 FROM appeal WHERE appeal.decision_id = v.decision_id)
    AND NOT EXISTS (SELECT 1 FROM case_claim WHERE case_claim.case_id = c.id AND case_claim.person_id = $3)
    AND NOT EXISTS (SELECT 1 FROM sanction WHERE sanction.decision_id = v.decision_id AND sanction.seconded_by = $3)`;

/** One of them; locked when asked for. */
export async function findSecondViewToGive(
  sql: Sql,
  viewer: Viewer,
  viewId: string,
  how: { at: Date; isLocked?: boolean },
): Promise<SecondView | undefined> {
  const lock = how.isLocked ? ' FOR UPDATE OF v' : '';
  return sql.one(`${TO_GIVE} AND v.id = $5${lock}`, [...scopeParameters(viewer), how.at, viewId]);
}

/** The one that waits longest and nobody holds, or the viewer's own, locked; others get the following ones. */
export async function lockNextSecondView(sql: Sql, viewer: Viewer, at: Date): Promise<SecondView | undefined> {
  return sql.one(
    `${TO_GIVE} ORDER BY v.claimed_by = $3 DESC NULLS LAST, v.asked_at, v.id LIMIT 1 FOR UPDATE OF v SKIP LOCKED`,
    [...scopeParameters(viewer), at],
  );
}

/** How many wait for this viewer. */
export async function countSecondViews(sql: Sql, viewer: Viewer, at: Date): Promise<number> {
  const row = await sql.one<{ count: number }>(`SELECT count(*) FROM (${TO_GIVE} LIMIT 100) AS counted`, [
    ...scopeParameters(viewer),
    at,
  ]);
  return row!.count;
}

export async function holdSecondView(
  sql: Sql,
  claim: { viewId: string; personId: string; until: Date },
): Promise<void> {
  await sql.query(`UPDATE second_view SET state = 'claimed', claimed_by = $2, claim_expires_at = $3 WHERE id = $1`, [
    claim.viewId,
    claim.personId,
    claim.until,
  ]);
}

export async function writeSecondView(
  sql: Sql,
  given: {
    viewId: string;
    outcome: Outcome;
    guidelineNumber: number | null;
    words: string;
    agrees: boolean;
    personId: string;
    at: Date;
  },
): Promise<void> {
  await sql.query(
    `UPDATE second_view SET state = 'given', claimed_by = NULL, claim_expires_at = NULL, outcome = $2,
       guideline_number = $3, words = $4, agrees = $5, given_by = $6, given_at = $7 WHERE id = $1`,
    [given.viewId, given.outcome, given.guidelineNumber, given.words, given.agrees, given.personId, given.at],
  );
}

/** How often second views agreed with the first decision under one guideline. */
export interface GuidelineAgreement {
  guidelineNumber: number;
  viewCount: number;
  agreedCount: number;
  /** Enough views, and too few that agree: the clause says different things to different people. */
  shouldRewrite: boolean;
}

/** From how many views on a figure says something, and below which share a clause is to be rewritten. */
const enoughViews = 10;
const enoughAgreement = 0.7;

/**
 * Agreement between first decisions and blind second views, by guideline and never by moderator. A view counts under
 * the guideline that the first decision cites, or the one that the second found broken; within the viewer's scope.
 */
export async function agreementByGuideline(
  sql: Sql,
  viewer: Viewer,
  of: { from: Date; until: Date },
): Promise<GuidelineAgreement[]> {
  const rows = await sql.query<Omit<GuidelineAgreement, 'shouldRewrite'>>(
    `SELECT coalesce(decision.guideline_number, v.guideline_number) AS "guidelineNumber", count(*) AS "viewCount",
       count(*) FILTER (WHERE v.agrees) AS "agreedCount"
     FROM second_view v JOIN decision ON decision.id = v.decision_id
     JOIN moderation_case c ON c.id = v.case_id LEFT JOIN space ON space.id = c.space_id
     WHERE v.state = 'given' AND v.given_at >= $4 AND v.given_at < $5 AND ${caseInScope('c', 'space')}
       AND coalesce(decision.guideline_number, v.guideline_number) IS NOT NULL
     GROUP BY 1 ORDER BY 1`,
    [...scopeParameters(viewer), of.from, of.until],
  );
  return rows.map((row) => ({
    ...row,
    shouldRewrite: row.viewCount >= enoughViews && row.agreedCount / row.viewCount < enoughAgreement,
  }));
}
