import { Injectable } from '@nestjs/common';
import { type CauseKind, SetPostVisibility } from '../../forum/discussion/set-post-visibility.js';
import { SetThreadSpace } from '../../forum/discussion/set-thread-space.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { randomId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { currentReceipt } from '../audit/current-receipt.js';
import { outcomesFindingNothing } from '../cases/case-states.js';
import { type ModerationCase, moveWaitingCases } from '../cases/cases.store.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { type Subject, findSubject } from '../cases/subjects.store.js';
import { endRuleEffectsOf, rulesAsFacts } from '../rule-effects/rule-effects.store.js';
import type { SanctionTerms } from '../sanctions/sanction-terms.js';
import { insertSanction } from '../sanctions/sanctions.store.js';
import { undoSeconds } from './decision-states.js';
import type { DecisionTerms } from './decision-terms.js';
import { insertDecision } from './decisions.store.js';
import { lockThread } from './thread-locks.store.js';

/** Holds that wait for a moderator's word; a decision that lets a post stand ends them. */
const holds: readonly CauseKind[] = [
  'rule',
  'screening_failed',
  'unscreened',
  'insisted',
  'first_post',
  'calm',
  'host',
];

/**
 * Writes a decision with all its effects in the caller's transaction, which has locked the case: visibility, sanction
 * and standing, the audit entry, and the job that tells people ten seconds later. The case's own state and its reports
 * are the caller's.
 */
@Injectable()
export class ApplyDecision {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly visibility: SetPostVisibility,
    private readonly standing: ChangeStanding,
    private readonly acts: RecordCaseAct,
    private readonly threadSpace: SetThreadSpace,
  ) {}

  /** Gives the decision's id. */
  async apply(
    tx: Tx,
    viewer: Viewer,
    made: { of: ModerationCase; terms: DecisionTerms; replacesDecisionId?: string },
  ): Promise<string> {
    const { of, terms } = made;
    const subject = await findSubject(tx, of.subjectKind, of.subjectId);
    const id = randomId();
    const { size: receiptSize, root: receiptRoot } = await currentReceipt(tx);
    const tellAfter = this.clock.inSeconds(undoSeconds);
    const { sanction, moveTo, ...stated } = terms;
    await insertDecision(tx, {
      ...stated,
      id,
      caseId: of.id,
      byMachine: false,
      decidedBy: viewer.personId,
      decidedAt: this.clock.now(),
      tellAfter,
      replacesDecisionId: made.replacesDecisionId ?? null,
      subjectRevisionId: subject?.revisionId ?? null,
      receiptSize,
      receiptRoot,
    });
    if (subject) await this.show(tx, subject, terms, id);
    const rulesEnded = subject ? await this.endWhatRulesBegan(tx, subject, terms, id) : [];
    if (sanction) await this.sanction(tx, of.subjectPersonId, sanction, id);
    await this.acts.record(tx, 'case.decided', {
      viewer,
      of,
      // The decision, not the case: its leaf may be shown to whom it is about, who must not learn the case's id.
      subject: { kind: 'decision', id },
      facts: {
        outcome: terms.outcome,
        guideline: terms.guidelineNumber,
        reason: terms.reasonKey,
        sanction: sanction?.kind ?? null,
        hours: sanction?.hours ?? null,
        ...(moveTo && { moveTo }),
        ...rulesAsFacts(rulesEnded),
      },
      texts: terms.reasonWords ? { reason: { words: terms.reasonWords, personId: of.subjectPersonId } } : undefined,
    });
    await this.outbox.enqueue(tx, 'tell-decision', { decisionId: id }, { dueAt: tellAfter });
    return id;
  }

  private async show(tx: Tx, { postId, threadId }: Subject, { outcome, moveTo }: DecisionTerms, decisionId: string) {
    if (!postId) return;
    switch (outcome) {
      case 'no_breach':
      case 'release':
        return this.letStand(tx, postId, decisionId);
      case 'edit_request':
        return this.visibility.addCause(tx, { postId, kind: 'decision', effect: 'held', decisionId });
      case 'hide':
        return this.visibility.addCause(tx, { postId, kind: 'decision', effect: 'hidden', decisionId });
      case 'remove':
        return this.visibility.addCause(tx, { postId, kind: 'decision', effect: 'removed', decisionId });
      // These leave the post where its readers see it: what held it has been looked at.
      case 'lock':
        await this.lock(tx, threadId!, decisionId);
        return this.letStand(tx, postId, decisionId);
      case 'move':
        await this.threadSpace.move(tx, { threadId: threadId!, toSpaceId: moveTo!, decisionId });
        await moveWaitingCases(tx, threadId!);
        return this.letStand(tx, postId, decisionId);
      case 'breach':
        return this.letStand(tx, postId, decisionId);
    }
  }

  /** Where nothing is wrong with a post, there was no reason to slow its thread or to look at its author's next posts. */
  private async endWhatRulesBegan(
    tx: Tx,
    { postId }: Subject,
    { outcome }: DecisionTerms,
    decisionId: string,
  ): Promise<string[]> {
    if (!postId || !outcomesFindingNothing.includes(outcome)) return [];
    const { rules, threads } = await endRuleEffectsOf(tx, postId, { decisionId, at: this.clock.now() });
    for (const { threadId, version } of threads) this.live.publish(tx, { kind: 'thread', id: threadId, version });
    return rules;
  }

  private async lock(tx: Tx, threadId: string, decisionId: string): Promise<void> {
    const version = await lockThread(tx, threadId, decisionId, this.clock.now());
    this.live.publish(tx, { kind: 'thread', id: threadId, version });
  }

  /** Ends every hold on the post, those of earlier edit requests too. */
  private async letStand(tx: Tx, postId: string, endedByDecisionId: string): Promise<void> {
    const requests = await tx.query<{ decisionId: string }>(
      `SELECT DISTINCT decision_id AS "decisionId" FROM visibility_cause
       WHERE post_id = $1 AND kind = 'decision' AND effect = 'held' AND ended_at IS NULL`,
      [postId],
    );
    for (const { decisionId } of requests)
      await this.visibility.endCauses(tx, { postId, where: { decisionId }, endedByDecisionId });
    await this.visibility.endCauses(tx, { postId, where: { kinds: holds }, endedByDecisionId });
  }

  private async sanction(tx: Tx, personId: string, terms: SanctionTerms, decisionId: string): Promise<void> {
    const fromAt = this.clock.now();
    const untilAt = this.clock.inHours(terms.bindingHours);
    const { kind, spaceId, hours, hoursBetweenPosts, state } = terms;
    await insertSanction(tx, {
      id: randomId(),
      decisionId,
      personId,
      kind,
      spaceId,
      hours,
      hoursBetweenPosts,
      state,
      fromAt,
      untilAt,
    });
    const standing = kind === 'mute_in_space' ? 'mute' : kind;
    await this.standing.begin(tx, {
      personId,
      spaceId,
      kind: standing,
      hoursBetweenPosts,
      decisionId,
      fromAt,
      untilAt,
    });
  }
}
