import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal, invalid } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import type { ModerationCase } from '../cases/cases.store.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { findSubject } from '../cases/subjects.store.js';
import { ApplyDecision } from '../decisions/apply-decision.js';
import { type DecisionInput, decisionTerms, languageTag } from '../decisions/decision-terms.js';
import { type Decision, lockDecision } from '../decisions/decisions.store.js';
import { EndDecisionEffects } from '../decisions/end-decision-effects.js';
import { MovePanel } from '../panels/move-panel.js';
import { type Hearing, hearings, moveAppeal } from './appeal-states.js';
import { type Appeal, findAppeal, otherWaitingAppeals, settleAppeal } from './appeals.store.js';
import { lockAppealForHearing, whoHasAppeal } from './find-appeal.js';
import { SettleCaseAfterAppeal } from './settle-case-after-appeal.js';

export interface HearAppealInput {
  appealId: string;
  outcome: Hearing;
  /** The answer to the appellant. */
  words: string;
  language?: string | null;
  /** For `changed`: what is decided instead. */
  decision?: DecisionInput | null;
}

/**
 * Answers an appeal: the decision stands, another one takes its place, or it ends with all its effects. An author's
 * appeal that succeeds also lets the post out of a rule's hold; a reporter's opens the case again. Locks the case, the
 * appeal and the decision, then thread, post and person.
 */
@Injectable()
export class HearAppeal {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly applyDecision: ApplyDecision,
    private readonly endEffects: EndDecisionEffects,
    private readonly settleCase: SettleCaseAfterAppeal,
    private readonly acts: RecordCaseAct,
    private readonly panels: MovePanel,
  ) {}

  async hear(viewer: Viewer, input: HearAppealInput): Promise<Appeal> {
    if (!hearings.includes(input.outcome)) throw invalid('outcome', 'not_a_choice');
    if ((input.outcome === 'changed') !== (input.decision != null)) throw invalid('decision', 'only_for_a_change');
    const words = requiredText('words', input.words, { max: 4000 });
    const language = languageTag('language', input.language);
    return this.database.transaction(async (tx) => {
      const { appeal, of } = await lockAppealForHearing(tx, viewer, input.appealId);
      if (appeal.state !== 'claimed' || appeal.claimedBy !== viewer.personId) throw await whoHasAppeal(tx, appeal);
      if (!appeal.firstView) throw new Refusal('FORBIDDEN', { because: 'first_view_needed' });
      await this.panels.demandHeard(tx, appeal.id, input.outcome);
      const decision = (await lockDecision(tx, appeal.decisionId))!;
      await this.settle(tx, viewer, appeal, { ...input, words, language });
      const newDecisionId = await this.answer(tx, viewer, { appeal, of, decision, input });
      await this.settleCase.settle(tx, of.id, {
        reopens: input.outcome === 'overturned' && appeal.appellantIs === 'reporter',
      });
      await this.acts.record(tx, 'appeal.heard', {
        viewer,
        of,
        facts: { appeal: appeal.id, decision: decision.id, outcome: input.outcome, instead: newDecisionId },
        texts: { answer: { words, personId: appeal.appellantId } },
      });
      return (await findAppeal(tx, appeal.id))!;
    });
  }

  /** Settles this appeal, and with a decision that ends, every other that waits on it: what they ask for has happened. */
  private async settle(tx: Tx, viewer: Viewer, appeal: Appeal, input: HearAppealInput): Promise<void> {
    const others = input.outcome === 'upheld' ? [] : await otherWaitingAppeals(tx, appeal);
    for (const one of [appeal, ...others]) {
      const state = moveAppeal(one.state, input.outcome) as Hearing;
      const answer = { words: input.words, language: input.language ?? null };
      await settleAppeal(tx, { appealId: one.id, state, by: viewer.personId, at: this.clock.now(), ...answer });
      await this.panels.endFor(tx, one.id);
      await this.outbox.enqueue(tx, 'tell-appeal', { appealId: one.id });
    }
  }

  private async answer(
    tx: Tx,
    viewer: Viewer,
    heard: { appeal: Appeal; of: ModerationCase; decision: Decision; input: HearAppealInput },
  ): Promise<string | null> {
    const { appeal, of, decision, input } = heard;
    if (input.outcome === 'upheld') return null;
    // Checked before anything ends; refused terms change nothing.
    const terms = input.decision ? await decisionTerms(tx, viewer, of, input.decision) : null;
    const releases = appeal.appellantIs === 'author' && (await wouldBeHeld(tx, of, decision));
    const instead = terms ?? (releases ? await decisionTerms(tx, viewer, of, { outcome: 'release' }) : null);
    // First what is decided instead, then the end of what was decided: a post on show does not go and come back.
    const made = instead && { of, replacesDecisionId: decision.id, terms: instead };
    const newDecisionId = made && (await this.applyDecision.apply(tx, viewer, made));
    await this.endEffects.end(tx, decision, { state: input.outcome, appealId: appeal.id });
    return newDecisionId;
  }
}

/** Whether, with the decision gone, the post waits because of a rule that nobody else has answered. */
async function wouldBeHeld(tx: Tx, of: ModerationCase, decision: Decision): Promise<boolean> {
  const subject = await findSubject(tx, of.subjectKind, of.subjectId);
  if (!subject?.postId) return false;
  const held = await tx.one(
    `SELECT 1 FROM visibility_cause WHERE post_id = $1 AND effect = 'held' AND kind NOT IN ('decision', 'written_elsewhere')
       AND (ended_at IS NULL OR ended_by_decision_id = $2)`,
    [subject.postId, decision.id],
  );
  return held !== undefined;
}
