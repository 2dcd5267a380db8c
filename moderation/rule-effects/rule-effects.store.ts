import { postsStandingSince } from '../../forum/discussion/posts-standing.sql.js';
import type { Sql, Tx } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { outcomesFindingNothing } from '../cases/case-states.js';
import type { FiredRule } from '../rules/screening-result.js';

export type RuleEffectKind = 'slow_thread' | 'review_posts';

/** Something that rules began and that still runs, put together by what it is about: one thread, or one author in one space. */
export interface RunningRuleEffect {
  /** The newest of them; whoever ends it ends all of them. */
  id: string;
  kind: RuleEffectKind;
  rules: { id: string; version: number }[];
  threadId: string;
  spaceId: string;
  personId: string;
  /** Until when a thread is slowed; null for posts that are looked at first. */
  untilAt: Date | null;
  /** How many more posts a moderator sees first; null for a slowed thread. */
  postsLeft: number | null;
}

/** A thread whose pace changed, for those who have it open. */
export interface ChangedThread {
  threadId: string;
  version: number;
}

/** Writes down what a rule that fired on a post begins. The caller has locked the thread's row. */
export async function beginRuleEffect(
  tx: Tx,
  begun: {
    kind: RuleEffectKind;
    of: { postId: string; screeningId: string };
    rule: Pick<FiredRule, 'ruleId' | 'version'>;
    at: Date;
    untilAt?: Date;
    postCount?: number;
  },
): Promise<void> {
  await tx.query(
    `INSERT INTO rule_effect (id, kind, screening_id, rule_id, rule_version, post_id, thread_id, space_id, person_id,
       began_at, until_at, post_count)
     SELECT $2, $3, $4, $5, $6, id, thread_id, space_id, author_id, $7, $8, $9 FROM post WHERE id = $1`,
    [
      begun.of.postId,
      randomId(),
      begun.kind,
      begun.of.screeningId,
      begun.rule.ruleId,
      begun.rule.version,
      begun.at,
      begun.untilAt ?? null,
      begun.postCount ?? null,
    ],
  );
}

// An author's posts are counted from when the rule asked for them: those that stand have been seen, or would have been.
const RUNNING = /* sql */ `
  SELECT effect.id, effect.kind, effect.rule_id, effect.rule_version, effect.thread_id, effect.space_id,
    effect.person_id, effect.until_at, effect.began_at, effect.post_count - seen.count AS posts_left
  FROM rule_effect effect
  CROSS JOIN LATERAL (
    SELECT CASE WHEN effect.kind = 'review_posts' THEN ${postsStandingSince('effect')} END AS count) AS seen
  WHERE effect.ended_at IS NULL AND (effect.until_at > $1 OR effect.post_count > seen.count)`;

/** What rules began in a thread, and for an author in a space, and what still runs of it at `at`. */
export function runningRuleEffects(
  sql: Sql,
  of: { threadId: string | null; personId: string | null; spaceId: string | null; at: Date },
): Promise<RunningRuleEffect[]> {
  return sql.query(
    `SELECT (array_agg(id ORDER BY began_at DESC, id))[1] AS id, kind,
       jsonb_agg(DISTINCT jsonb_build_object('id', rule_id, 'version', rule_version)) AS rules,
       (array_agg(thread_id ORDER BY began_at DESC, id))[1] AS "threadId",
       (array_agg(space_id ORDER BY began_at DESC, id))[1] AS "spaceId",
       (array_agg(person_id ORDER BY began_at DESC, id))[1] AS "personId",
       max(until_at) AS "untilAt", max(posts_left) AS "postsLeft"
     FROM (${RUNNING}
       AND ((effect.kind = 'slow_thread' AND effect.thread_id = $2::uuid)
         OR (effect.kind = 'review_posts' AND effect.person_id = $3::uuid AND effect.space_id = $4::uuid))) AS running
     GROUP BY kind ORDER BY kind DESC`,
    [of.at, of.threadId, of.personId, of.spaceId],
  );
}

/** Where an effect belongs, whether it still runs or not. */
export interface RuleEffectPlace {
  kind: RuleEffectKind;
  threadId: string;
  spaceId: string;
  personId: string;
}

export function findRuleEffect(sql: Sql, id: string): Promise<RuleEffectPlace | undefined> {
  return sql.one(
    `SELECT kind, thread_id AS "threadId", space_id AS "spaceId", person_id AS "personId" FROM rule_effect WHERE id = $1`,
    [id],
  );
}

/** Somebody ends what rules began in this place; gives the rules, none when nothing ran any more. */
export async function endRuleEffects(
  tx: Tx,
  place: RuleEffectPlace,
  ended: { by: string; at: Date },
): Promise<{ rules: string[]; thread: ChangedThread | null }> {
  await tx.query('SELECT 1 FROM thread WHERE id = $1 FOR NO KEY UPDATE', [place.threadId]);
  const rows = await tx.query<{ rule_id: string }>(
    `UPDATE rule_effect effect SET ended_at = $1, ended_by = $2
     WHERE effect.id IN (SELECT running.id FROM (${RUNNING}) AS running) AND effect.kind = $3
       AND CASE effect.kind WHEN 'slow_thread' THEN effect.thread_id = $4
         ELSE effect.person_id = $5 AND effect.space_id = $6 END
     RETURNING effect.rule_id`,
    [ended.at, ended.by, place.kind, place.threadId, place.personId, place.spaceId],
  );
  const isSlowing = place.kind === 'slow_thread' && rows.length > 0;
  return {
    rules: [...new Set(rows.map((row) => row.rule_id))].toSorted(),
    thread: isSlowing ? await slowByWhatIsInForce(tx, place.threadId) : null,
  };
}

/** A decision that finds nothing wrong with a post ends what rules began because of it. The caller has locked the thread. */
export async function endRuleEffectsOf(
  tx: Tx,
  postId: string,
  ended: { decisionId: string; at: Date },
): Promise<{ rules: string[]; threads: ChangedThread[] }> {
  const rows = await tx.query<{ rule_id: string; kind: RuleEffectKind; thread_id: string }>(
    `UPDATE rule_effect SET ended_at = $2, ended_by_decision_id = $3 WHERE post_id = $1 AND ended_at IS NULL
     RETURNING rule_id, kind, thread_id`,
    [postId, ended.at, ended.decisionId],
  );
  const rules = [...new Set(rows.map((row) => row.rule_id))].toSorted();
  return { rules, threads: await slowThreadsOf(tx, rows) };
}

/**
 * What a decision ended is in force again now that the decision is over, unless another one in force finds nothing
 * wrong with the same post: then it is that one which ends it. What has run out meanwhile stays run out by its date.
 */
export async function reviveRuleEffectsEndedBy(tx: Tx, decisionId: string): Promise<ChangedThread[]> {
  await tx.query(
    `SELECT 1 FROM thread WHERE id IN (SELECT thread_id FROM rule_effect WHERE ended_by_decision_id = $1)
     ORDER BY id FOR NO KEY UPDATE`,
    [decisionId],
  );
  const rows = await tx.query<{ kind: RuleEffectKind; thread_id: string }>(
    `UPDATE rule_effect effect SET ended_at = CASE WHEN answer.id IS NOT NULL THEN effect.ended_at END,
       ended_by_decision_id = answer.id
     FROM rule_effect ended LEFT JOIN LATERAL (
       SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id JOIN post ON post.id = ended.post_id
       WHERE d.id <> $1 AND d.state = 'in_force' AND d.outcome = ANY($2)
         AND (c.subject_id = post.id OR (post.is_opening AND c.subject_id = post.thread_id))
       ORDER BY d.decided_at, d.id LIMIT 1) AS answer ON true
     WHERE ended.ended_by_decision_id = $1 AND effect.id = ended.id RETURNING effect.kind, effect.thread_id`,
    [decisionId, outcomesFindingNothing],
  );
  return slowThreadsOf(tx, rows);
}

/** Sets the thread's pace to the latest slowing in force: nothing remembered is written back. */
export async function slowByWhatIsInForce(tx: Tx, threadId: string): Promise<ChangedThread> {
  const row = await tx.one<{ version: number }>(
    `UPDATE thread SET version = version + 1, slowed_until = (
       SELECT max(until_at) FROM rule_effect WHERE thread_id = $1 AND kind = 'slow_thread' AND ended_at IS NULL)
     WHERE id = $1 RETURNING version`,
    [threadId],
  );
  return { threadId, version: row!.version };
}

async function slowThreadsOf(
  tx: Tx,
  rows: readonly { kind: RuleEffectKind; thread_id: string }[],
): Promise<ChangedThread[]> {
  const slowed = rows.filter(({ kind }) => kind === 'slow_thread').map((row) => row.thread_id);
  const changed: ChangedThread[] = [];
  for (const threadId of [...new Set(slowed)].toSorted()) changed.push(await slowByWhatIsInForce(tx, threadId));
  return changed;
}

/** The rules as facts for the audit log, each under a name of its own: the first five of them. */
export function rulesAsFacts(rules: readonly string[]): Record<string, string> {
  return Object.fromEntries(rules.slice(0, 5).map((id, place) => [`rule${place + 1}`, id]));
}
