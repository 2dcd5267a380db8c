import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { moveCase } from './case-states.js';
import { type ModerationCase, findCase, setCaseState } from './cases.store.js';
import { lockCaseForModerator, whoWasFirst } from './find-case.js';
import { RecordCaseAct } from './record-case-act.js';

/** Gives a case back to the queue before it is decided. Locks the case. */
@Injectable()
export class ReleaseCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  async release(viewer: Viewer, input: { caseId: string }): Promise<ModerationCase> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      if (found.state !== 'claimed' || found.claimedBy !== viewer.personId) throw await whoWasFirst(tx, found, at);
      const version = await setCaseState(tx, { caseId: found.id, state: moveCase(found.state, 'open'), at });
      await this.acts.record(tx, 'case.released', { viewer, of: found });
      this.acts.changed(tx, found.id, version);
      return (await findCase(tx, found.id))!;
    });
  }
}
