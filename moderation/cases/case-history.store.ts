import type { Viewer } from '../../forum/access/viewer.js';
import type { Sql } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';
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
    AND NOT ${underAppeal('d.id')}`;

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

/** Why a past case is like this one: nearly the same words, the same rule, or the same guideline. */
export type Likeness = 'text' | 'rule' | 'guideline';

export type SimilarDecision = PastDecision & { alike: Likeness };

/** How many texts with a band in common are compared; more are one flood, and one of them says as much as all. */
const comparedTexts = 100;

// Texts of which at least half of the signature is the same. The bands find candidates along their index.
const ALIKE_TEXT = `SELECT near.post_id FROM moderation_case own
  JOIN post ON post.id = CASE own.subject_kind WHEN 'post' THEN own.subject_id
    WHEN 'thread' THEN (SELECT id FROM post WHERE thread_id = own.subject_id AND is_opening) END
  JOIN post_likeness this ON this.revision_id = post.latest_revision_id
  CROSS JOIN LATERAL (SELECT other.post_id, other.exact_hash, other.signature FROM post_likeness other
    WHERE (other.bands && this.bands OR other.exact_hash = this.exact_hash) AND other.post_id <> this.post_id
    LIMIT ${comparedTexts}) AS near
  WHERE own.id = $4 AND (near.exact_hash = this.exact_hash OR
    (cardinality(this.signature) > 0 AND 2 * (SELECT count(*) FROM unnest(this.signature, near.signature) AS pair (a, b)
      WHERE a = b) >= cardinality(this.signature)))`;

const RULES_OF = (caseId: string): string => `SELECT fired ->> 'ruleId' FROM case_screening
  JOIN screening ON screening.id = case_screening.screening_id CROSS JOIN jsonb_array_elements(screening.results) AS fired
  WHERE case_screening.case_id = ${caseId}`;

const GUIDELINE_IN_COMMON = `EXISTS (SELECT 1 FROM report cited JOIN report past
  ON past.guideline_number = cited.guideline_number WHERE cited.case_id = $4 AND past.case_id = c.id)`;

/**
 * What was decided on others in cases like this one, in the viewer's scope: first those with nearly the same words, then
 * those that the same rule brought, then those reported under the same guideline; the newest of each first.
 */
export async function similarTo(
  sql: Sql,
  viewer: Viewer,
  of: { personId: string; caseId: string; subjectKind: string },
): Promise<SimilarDecision[]> {
  const values = [...scopeParameters(viewer), of.caseId, of.personId, of.subjectKind];
  const like = (alike: Likeness, condition: string): Promise<SimilarDecision[]> =>
    sql.query(
      `SELECT past.*, '${alike}' AS alike FROM (${PAST} AND d.state = 'in_force' AND c.subject_person_id <> $5
         AND c.subject_kind = $6 AND ${condition} ORDER BY d.decided_at DESC, d.id LIMIT 5) AS past`,
      values,
    );
  const found = [
    ...(await like('text', `c.subject_id IN (${ALIKE_TEXT})`)),
    ...(await like('rule', `EXISTS (${RULES_OF('c.id')} INTERSECT ${RULES_OF('$4')})`)),
    ...(await like('guideline', GUIDELINE_IN_COMMON)),
  ];
  return [...new Map(found.toReversed().map((one) => [one.decisionId, one])).values()].toReversed().slice(0, 6);
}
