import type { Tx } from '../../platform/database/database.js';
import type { FiredRule } from '../rules/screening-result.js';

/**
 * Remembers which rules fired on a revision, in the transaction that stores its screening. The quick and the full
 * screening of one text are one hit of a rule.
 */
export async function insertHits(
  tx: Tx,
  of: { postId: string; revisionId: string; screeningId: string; results: readonly FiredRule[]; at: Date },
): Promise<void> {
  const { results } = of;
  if (results.length === 0) return;
  await tx.query(
    `INSERT INTO rule_hit (revision_id, rule_id, version, post_id, space_id, screening_id, outcome, is_trial, hit_at)
     SELECT $1, fired.rule_id, fired.version, post.id, post.space_id, $3, fired.outcome, fired.is_trial, $4
     FROM post,
       unnest($5::text[], $6::int[], $7::text[], $8::boolean[]) AS fired (rule_id, version, outcome, is_trial)
     WHERE post.id = $2 ON CONFLICT DO NOTHING`,
    [
      of.revisionId,
      of.postId,
      of.screeningId,
      of.at,
      results.map(({ ruleId }) => ruleId),
      results.map(({ version }) => version),
      results.map(({ outcome }) => outcome),
      results.map(({ state }) => state === 'trial'),
    ],
  );
}
