import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { claimMinutes } from './case-states.js';
import { type ModerationCase, type QueueFilter, findCaseInScope, lockNextFreeCase, takeCase } from './cases.store.js';
import { RecordCaseAct } from './record-case-act.js';

/** Hands out the first free case of the viewer's queue; people who ask at the same moment get different ones. */
@Injectable()
export class ClaimNextCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives the case, claimed; null when nothing waits. */
  async claimNext(viewer: Viewer, filter: QueueFilter): Promise<ModerationCase | null> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      for (;;) {
        const caseId = await lockNextFreeCase(tx, viewer, at, filter);
        if (!caseId) return null;
        // Asked again under the lock: a report of the viewer's own may have come in between.
        const found = await findCaseInScope(tx, viewer, caseId);
        if (!found) continue;
        const until = this.clock.inSeconds(claimMinutes * 60);
        const claimed = await takeCase(tx, { caseId, personId: viewer.personId!, at, until });
        if (!claimed) continue;
        await this.acts.record(tx, 'case.claimed', { viewer, of: found, facts: { handedOut: true } });
        this.acts.changed(tx, claimed.id, claimed.version);
        return claimed;
      }
    });
  }
}
