import { Injectable } from '@nestjs/common';
import { SetPostVisibility } from '../../forum/discussion/set-post-visibility.js';
import { SetThreadSpace } from '../../forum/discussion/set-thread-space.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { outcomesLettingStand } from '../cases/case-states.js';
import { reviveRuleEffectsEndedBy } from '../rule-effects/rule-effects.store.js';
import { lockWaitingCases, moveWaitingCases } from '../cases/cases.store.js';
import { liftSanctions } from '../sanctions/sanctions.store.js';
import { moveDecision } from './decision-states.js';
import { type Decision, endDecision } from './decisions.store.js';
import { endThreadLocks } from './thread-locks.store.js';

/**
 * Ends a decision and everything it did. Its causes end, what it had ended comes back (holds, and what rules began), its
 * sanction is lifted; visibility, standing and counters are then what the remaining causes make them. Nothing remembered
 * is written back.
 */
@Injectable()
export class EndDecisionEffects {
  constructor(
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly visibility: SetPostVisibility,
    private readonly standing: ChangeStanding,
    private readonly threadSpace: SetThreadSpace,
  ) {}

  async end(
    tx: Tx,
    decision: Decision,
    ended: { state: 'changed' | 'overturned' | 'undone'; appealId?: string },
  ): Promise<void> {
    const at = this.clock.now();
    const state = moveDecision(decision.state, ended.state);
    await endDecision(tx, { decisionId: decision.id, state, at, appealId: ended.appealId ?? null });
    // The thread goes back before its posts show: both spaces are locked in order, and their counts follow.
    await this.endMove(tx, decision);
    await this.handOverHolds(tx, decision.id);
    const touched = await tx.query<{ postId: string; revives: boolean }>(
      `SELECT post_id AS "postId", bool_or(ended_by_decision_id IS NOT DISTINCT FROM $1) AS revives FROM visibility_cause
       WHERE ended_by_decision_id = $1 OR (decision_id = $1 AND ended_at IS NULL) GROUP BY post_id ORDER BY post_id`,
      [decision.id],
    );
    for (const { postId, revives } of touched) {
      // First what comes back, then what goes: a post held before is never on show in between.
      if (revives) await this.visibility.reviveCausesEndedBy(tx, postId, decision.id);
      for (const decisionId of await decisionsOver(tx, postId))
        await this.visibility.endCauses(tx, { postId, where: { decisionId } });
    }
    const changed = [
      ...(await endThreadLocks(tx, decision.id, at)),
      ...(await reviveRuleEffectsEndedBy(tx, decision.id)),
    ];
    for (const { threadId, version } of changed) this.live.publish(tx, { kind: 'thread', id: threadId, version });
    await liftSanctions(tx, decision.id);
    await this.standing.end(tx, decision.id);
  }

  private async endMove(tx: Tx, { id, outcome }: Decision): Promise<void> {
    if (outcome !== 'move') return;
    const { threadId } = (await tx.one<{ threadId: string }>(
      'SELECT thread_id AS "threadId" FROM thread_move WHERE decision_id = $1',
      [id],
    ))!;
    await lockWaitingCases(tx, threadId);
    await this.threadSpace.endMove(tx, { decisionId: id, threadId });
    await moveWaitingCases(tx, threadId);
  }

  /**
   * What it had ended and what is over all the same stays ended: holds that another decision in force has answered
   * since, by that one; requests of decisions that are over; and waiting for a screening that has run meanwhile.
   */
  private async handOverHolds(tx: Tx, decisionId: string): Promise<void> {
    const over = await tx.query<{ causeId: string; by: string | null }>(
      `SELECT cause.id AS "causeId", CASE WHEN own.state = 'in_force' OR own.id IS NULL THEN answer.id END AS by
       FROM visibility_cause cause JOIN post ON post.id = cause.post_id
       LEFT JOIN decision own ON own.id = cause.decision_id
       LEFT JOIN revision ON revision.id = cause.revision_id AND cause.kind IN ('unscreened', 'screening_failed')
       LEFT JOIN LATERAL (
         SELECT d.id FROM decision d JOIN moderation_case c ON c.id = d.case_id
         WHERE d.id <> $1 AND d.state = 'in_force' AND d.outcome = ANY($2) AND d.decided_at >= cause.began_at
           AND (c.subject_id = post.id OR (post.is_opening AND c.subject_id = post.thread_id))
         ORDER BY d.decided_at, d.id LIMIT 1) AS answer ON true
       WHERE cause.ended_by_decision_id = $1
         AND (own.state <> 'in_force' OR revision.screened_at IS NOT NULL OR answer.id IS NOT NULL)`,
      [decisionId, outcomesLettingStand],
    );
    for (const { causeId, by } of over) await this.visibility.endedByInstead(tx, causeId, by);
  }
}

/** Decisions that are over and still have a cause in force on a post: this one, and any whose cause it had ended. */
async function decisionsOver(tx: Tx, postId: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `SELECT DISTINCT d.id FROM visibility_cause JOIN decision d ON d.id = visibility_cause.decision_id
     WHERE visibility_cause.post_id = $1 AND visibility_cause.ended_at IS NULL AND d.state <> 'in_force' ORDER BY d.id`,
    [postId],
  );
  return rows.map(({ id }) => id);
}
