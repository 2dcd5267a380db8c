import { revisionNotHeld } from '../../forum/access/visible-to.sql.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { Words } from '../../forum/spaces/words.js';
import type { Sql } from '../../platform/database/database.js';
import { underAppeal } from '../appeals/under-appeal.sql.js';
import { caseInScope, scopeParameters } from '../cases/case-scope.sql.js';
import type { FiredRule } from '../rules/screening-result.js';
import type { Verdict } from './rule-account.store.js';

export interface HitPlace {
  hitAt: Date;
  revisionId: string;
}

/** One text that a rule fired on. */
export interface RuleHit extends HitPlace {
  postId: string;
  version: number;
  isTrial: boolean;
  outcome: string;
  spaceName: Words;
  /** Whether it is held still, though its post may be on show in an older text. */
  isHeld: boolean;
  /** What the screening stored of all rules, for the explanation. */
  results: FiredRule[];
  /** The newest case on the post that the viewer may look into. */
  caseId: string | null;
  /** None while an appeal waits: what was decided stays covered for whoever may have to hear it. */
  verdict: Verdict | null;
}

/**
 * What a rule fired on, the newest first: in the scope of a moderator, and in spaces that they read as anybody does. An
 * office opens no private space; what fell foul there is found through its case.
 */
export async function readHits(
  sql: Sql,
  viewer: Viewer,
  of: { ruleId: string; isTrial: boolean | null; after: HitPlace | null; limit: number },
): Promise<RuleHit[]> {
  return sql.query(
    `SELECT hit.revision_id AS "revisionId", hit.post_id AS "postId", hit.version, hit.is_trial AS "isTrial", hit.outcome,
       hit.hit_at AS "hitAt", space.name AS "spaceName", NOT ${revisionNotHeld('revision')} AS "isHeld", screening.results,
       (SELECT c.id FROM moderation_case c WHERE c.subject_kind = 'post' AND c.subject_id = hit.post_id
         AND ${caseInScope('c', 'space')} ORDER BY c.number DESC LIMIT 1) AS "caseId",
       (SELECT CASE WHEN ${underAppeal('decision.id')} THEN NULL WHEN decision.outcome NOT IN ('no_breach', 'release')
             THEN CASE WHEN decision.state = 'overturned' THEN 'overturned' ELSE 'taken_down' END
           WHEN decision.state <> 'overturned' THEN 'let_stand' END
         FROM moderation_case c JOIN decision ON decision.case_id = c.id
         WHERE c.subject_kind = 'post' AND c.subject_id = hit.post_id AND ${caseInScope('c', 'space')} AND NOT decision.by_machine
           AND decision.state <> 'undone' AND decision.decided_at >= hit.hit_at
         ORDER BY decision.decided_at DESC, decision.id DESC LIMIT 1) AS verdict
     FROM rule_hit hit JOIN post ON post.id = hit.post_id JOIN space ON space.id = post.space_id JOIN revision ON revision.id = hit.revision_id
       JOIN screening ON screening.id = hit.screening_id
     WHERE hit.rule_id = $4 AND post.space_id = ANY($5::uuid[]) AND ($6::boolean IS NULL OR hit.is_trial = $6)
       AND ($7::timestamptz IS NULL OR (hit.hit_at, hit.revision_id) < ($7, $8::uuid))
       AND EXISTS (SELECT 1 FROM unnest($1::uuid[], $2::text[]) AS office (space_id, languages)
         WHERE (office.space_id IS NULL OR office.space_id = ANY(space.line))
           AND (office.languages = '' OR revision.language IS NULL
             OR revision.language = ANY(string_to_array(office.languages, ','))))
     ORDER BY hit.hit_at DESC, hit.revision_id DESC LIMIT $9`,
    [
      ...scopeParameters(viewer),
      of.ruleId,
      viewer.readableSpaceIds,
      of.isTrial,
      of.after?.hitAt ?? null,
      of.after?.revisionId ?? null,
      of.limit,
    ],
  );
}
