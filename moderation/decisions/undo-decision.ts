import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { claimMinutes, moveCase } from '../cases/case-states.js';
import { type ModerationCase, findCase, setCaseState } from '../cases/cases.store.js';
import { lockCaseForModerator } from '../cases/find-case.js';
import { RecordCaseAct } from '../cases/record-case-act.js';
import { settleReports } from '../reports/reports.store.js';
import { findDecision, lockDecision } from './decisions.store.js';
import { EndDecisionEffects } from './end-decision-effects.js';

/**
 * Takes a decision back within ten seconds, before anybody is told: by the moderator who made it, who holds the case
 * again. The record keeps both. Locks the case, then the decision, as telling does.
 */
@Injectable()
export class UndoDecision {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly endEffects: EndDecisionEffects,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives the case, claimed again. */
  async undo(viewer: Viewer, input: { decisionId: string }): Promise<ModerationCase> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return this.database.transaction(async (tx) => {
      const known = isId(input.decisionId) ? await findDecision(tx, input.decisionId) : undefined;
      if (!known || known.decidedBy !== viewer.personId) throw notFound();
      const found = await lockCaseForModerator(tx, viewer, known.caseId);
      const decision = (await lockDecision(tx, known.id))!;
      const at = this.clock.now();
      if (decision.state !== 'in_force' || decision.toldAt || decision.tellAfter <= at)
        throw new Refusal('CONFLICT', { because: 'too_late_to_undo' });
      // Somebody has answered the decision already: new facts came in, or an appeal, or it replaced another one.
      if (found.state !== 'decided' || decision.replacesDecisionId)
        throw new Refusal('CONFLICT', { because: 'case_changed', version: found.version });
      await this.endEffects.end(tx, decision, { state: 'undone' });
      const version = await setCaseState(tx, {
        caseId: found.id,
        state: moveCase(found.state, 'claimed'),
        at,
        claimedBy: viewer.personId,
        claimExpiresAt: this.clock.inSeconds(claimMinutes * 60),
      });
      await settleReports(tx, found.id);
      await this.acts.record(tx, 'decision.undone', { viewer, of: found, facts: { decision: decision.id } });
      this.acts.changed(tx, found.id, version);
      return (await findCase(tx, found.id))!;
    });
  }
}
