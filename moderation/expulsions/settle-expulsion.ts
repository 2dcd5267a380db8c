import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Notices } from '../../forum/following/notices/notices.store.js';
import { ChangeStanding } from '../../forum/members/standing.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, newId, randomId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { currentReceipt } from '../audit/current-receipt.js';
import { RecordAct } from '../audit/record-act.js';
import { lockCase, rememberClaim } from '../cases/cases.store.js';
import { insertDecision } from '../decisions/decisions.store.js';
import { settledFrom } from './expulsion-states.js';
import {
  type Expulsion,
  basesOf,
  committeeSpaceId,
  findExpulsion,
  isUnconcerned,
  lockExpulsion,
  settleExpulsion,
} from './expulsions.store.js';
import { insertDecidedCase } from './insert-decided-case.store.js';
import { noticeOfExpulsion } from './notice-of-expulsion.js';

/**
 * The committee's word, written down by one of its members who is not concerned: not before the member has answered or
 * had a week to. Accepted, it is a decision on the member with a statement of reasons, in force at once and without end;
 * it can be appealed like any other, and overturning it leaves nothing. What rests on a breach that was overturned is not
 * accepted any more. Locks the proposal, then its case.
 */
@Injectable()
export class SettleExpulsion {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly standing: ChangeStanding,
    private readonly notices: Notices,
    private readonly recordAct: RecordAct,
  ) {}

  async settle(viewer: Viewer, input: { expulsionId: string; accepts: boolean; words: string }): Promise<Expulsion> {
    return this.database.transaction(async (tx) => {
      const spaceId = await committeeSpaceId(tx);
      demand(viewer, 'sitOnCommittee', { spaceId });
      const found = isId(input.expulsionId) ? await lockExpulsion(tx, input.expulsionId) : undefined;
      if (!found || !(await isUnconcerned(tx, viewer, found.id))) throw notFound();
      if (found.state !== 'open') throw new Refusal('CONFLICT', { because: 'expulsion_settled' });
      const from = settledFrom(found);
      if (from > this.clock.now())
        throw new Refusal('CONFLICT', { because: 'expulsion_unanswered', until: from.toISOString() });
      const words = requiredText('words', input.words, { min: 3, max: 4000 });
      if (input.accepts) await this.checkBasis(tx, found);
      const decisionId = input.accepts ? await this.expel(tx, viewer, found, words) : null;
      const state = input.accepts ? 'accepted' : 'declined';
      const [by, at] = [viewer.personId!, this.clock.now()];
      await settleExpulsion(tx, { id: found.id, state, by, at, words, decisionId });
      await this.recordAct.record(tx, {
        act: `expulsion.${state}`,
        actorId: by,
        office: spaceId === null ? 'admin' : null,
        subject: decisionId ? { kind: 'decision', id: decisionId } : { kind: 'case', id: found.caseId },
        facts: { expulsion: found.id, guideline: found.guidelineNumber },
        persons: { subject: found.personId },
        texts: { reason: { words, personId: found.personId } },
      });
      await this.tell(tx, found, input.accepts);
      return (await findExpulsion(tx, found.id))!;
    });
  }

  /** Nobody is expelled for what no longer stands. Locks the case, so that no appeal is answered meanwhile. */
  private async checkBasis(tx: Tx, { id, caseId }: Expulsion): Promise<void> {
    await lockCase(tx, caseId);
    const basis = (await basesOf(tx, [id])).get(id);
    if (basis === 'appealed') throw new Refusal('CONFLICT', { because: 'expulsion_under_appeal' });
    if (basis !== 'stands') throw new Refusal('CONFLICT', { because: 'expulsion_breach_gone' });
  }

  private async expel(tx: Tx, viewer: Viewer, of: Expulsion, words: string): Promise<string> {
    const [decisionId, at] = [randomId(), this.clock.now()];
    const caseId = await insertDecidedCase(tx, { id: randomId(), expulsionId: of.id, personId: of.personId, at });
    // Neither whoever proposed it nor whoever wrote the outcome down may hear its appeal.
    for (const personId of [of.proposedBy, viewer.personId!]) await rememberClaim(tx, { caseId, personId, at });
    const { size: receiptSize, root: receiptRoot } = await currentReceipt(tx);
    await insertDecision(tx, {
      ...{ id: decisionId, caseId, outcome: 'breach', byMachine: false, decidedBy: viewer.personId, decidedAt: at },
      ...{ guidelineNumber: of.guidelineNumber, guidelinesVersion: of.guidelinesVersion, reasonKey: 'reason.breach' },
      ...{ reasonWords: words, reasonLanguage: viewer.locale, replacesDecisionId: null, subjectRevisionId: null },
      // Told at once: the committee has taken its time, and ten seconds of undoing are the queue's.
      ...{ tellAfter: at, receiptSize, receiptRoot },
    });
    await this.standing.begin(tx, {
      ...{ personId: of.personId, spaceId: null, kind: 'suspension', hoursBetweenPosts: null },
      ...{ decisionId, fromAt: at, untilAt: null },
    });
    await this.outbox.enqueue(tx, 'tell-decision', { decisionId });
    return decisionId;
  }

  /** The member reads an expulsion in the decision; that there is none, here. */
  private async tell(tx: Tx, { id, personId, proposedBy }: Expulsion, accepts: boolean): Promise<void> {
    const cause = newId(this.clock);
    const yours = noticeOfExpulsion(proposedBy, accepts ? 'accepted_yours' : 'declined_yours', id, cause);
    const members = accepts ? [] : [noticeOfExpulsion(personId, 'declined', id, cause)];
    await this.notices.tell(tx, [yours, ...members]);
  }
}
