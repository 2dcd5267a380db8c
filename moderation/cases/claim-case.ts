import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { claimMinutes } from './case-states.js';
import { type ModerationCase, takeCase } from './cases.store.js';
import { lockCaseForModerator, whoWasFirst } from './find-case.js';
import { RecordCaseAct } from './record-case-act.js';

/** Takes one case for fifteen minutes, or renews one's own lease. Locks the case; of two at once one is first. */
@Injectable()
export class ClaimCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives the case with its new version; CONFLICT says who holds it, or what was decided. */
  async claim(viewer: Viewer, input: { caseId: string }): Promise<ModerationCase> {
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      const until = this.clock.inSeconds(claimMinutes * 60);
      const claimed = await takeCase(tx, { caseId: found.id, personId: viewer.personId!, at, until });
      if (!claimed) throw await whoWasFirst(tx, found, at);
      if (found.claimedBy !== viewer.personId) await this.acts.record(tx, 'case.claimed', { viewer, of: found });
      this.acts.changed(tx, claimed.id, claimed.version);
      return claimed;
    });
  }
}
