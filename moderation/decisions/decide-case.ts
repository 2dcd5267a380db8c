import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { placesOf } from '../cases/case-context.store.js';
import { moveCase } from '../cases/case-states.js';
import { type ModerationCase, setCaseState } from '../cases/cases.store.js';
import { isHeld, lockCaseForModerator, whoWasFirst } from '../cases/find-case.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { settleReports } from '../reports/reports.store.js';
import { ApplyDecision } from './apply-decision.js';
import { type DecisionInput, decisionTerms } from './decision-terms.js';
import { type Decision, findDecision } from './decisions.store.js';

export interface DecideCaseInput extends DecisionInput {
  caseId: string;
  /** The version of the case that was looked at: what has changed since is looked at first. */
  version: number;
}

/**
 * Decides a case: decision, effects, reports and audit entry in one transaction, people told ten seconds later. A free
 * case is taken by deciding it; somebody else's lease, or anything new since the version looked at, is a CONFLICT that
 * says who or what was first. Locks the case, then thread, post and person.
 */
@Injectable()
export class DecideCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly applyDecision: ApplyDecision,
    private readonly acts: RecordCaseAct,
  ) {}

  async decide(viewer: Viewer, input: DecideCaseInput): Promise<Decision> {
    return this.database.transaction(async (tx) => {
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      await this.refuseLate(tx, viewer, found, input.version);
      const terms = await decisionTerms(tx, viewer, found, input);
      if (terms.outcome === 'release') await this.refuseRelease(tx, found);
      const at = this.clock.now();
      await tx.query(
        'INSERT INTO case_claim (case_id, person_id, claimed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [found.id, viewer.personId, at],
      );
      // Decided before the decision takes effect: a case that waits goes along with a thread that moves, this one stays.
      const version = await setCaseState(tx, { caseId: found.id, state: moveCase(found.state, 'decided'), at });
      const decisionId = await this.applyDecision.apply(tx, viewer, { of: found, terms });
      await settleReports(tx, found.id);
      this.acts.changed(tx, found.id, version);
      return (await findDecision(tx, decisionId))!;
    });
  }

  /** Only its author shows again what was written where fewer people read the thread. */
  private async refuseRelease(tx: Tx, found: ModerationCase): Promise<void> {
    const place = (await placesOf(tx, [found.id])).get(found.id);
    if (place?.isLeftBehind) throw new Refusal('FORBIDDEN', { because: 'left_behind' });
  }

  private async refuseLate(tx: Tx, viewer: Viewer, found: ModerationCase, version: number): Promise<void> {
    const at = this.clock.now();
    const isWaiting = found.state === 'open' || found.state === 'claimed';
    const isOthers = isHeld(found, at) && found.claimedBy !== viewer.personId;
    if (isWaiting && !isOthers && found.version === version) return;
    throw await whoWasFirst(tx, isOthers || !isWaiting ? found : { ...found, state: 'open' }, at);
  }
}
