import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { moveCase } from './case-states.js';
import { setCaseState } from './cases.store.js';
import { isHeld, lockCaseForModerator, whoWasFirst } from './find-case.js';
import { RecordCaseAct } from './record-case-act.js';

/**
 * Passes a case on without a reason: it goes back to the queue, and "Next" does not offer it to this moderator again.
 * Nobody has to say why they would rather not read something. Locks the case.
 */
@Injectable()
export class PassCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async pass(viewer: Viewer, input: { caseId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      const isWaiting = found.state === 'open' || found.state === 'claimed';
      const isOthers = isHeld(found, at) && found.claimedBy !== viewer.personId;
      if (!isWaiting || isOthers) throw await whoWasFirst(tx, found, at);
      await tx.query(
        'INSERT INTO case_pass (case_id, person_id, passed_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [found.id, viewer.personId, at],
      );
      if (found.state === 'open') return;
      const version = await setCaseState(tx, { caseId: found.id, state: moveCase(found.state, 'open'), at });
      await this.acts.record(tx, 'case.released', { viewer, of: found, facts: { passed: true } });
      this.acts.changed(tx, found.id, version);
    });
  }
}
