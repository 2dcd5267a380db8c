import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { countHandedOut } from '../desk/desk.store.js';
import { aheadMinutes, claimMinutes } from './case-states.js';
import { type ModerationCase, findCase, findCaseInScope, takeCase } from './cases.store.js';
import { type QueueFilter, lockClaimedAhead, lockNextFreeCase } from './queue.store.js';
import { RecordCaseAct } from './record-case-act.js';

/**
 * Hands out the next case of the viewer's queue; people who ask at the same moment get different ones. Asked `ahead`,
 * it claims the case that comes after the one on the desk, for a shorter time, so that its page is loaded when it is
 * asked for; that one is handed out first. What is handed out counts towards the viewer's own limit. Locks the case.
 */
@Injectable()
export class ClaimNextCase {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives the case, claimed; null when nothing waits. */
  async claimNext(
    viewer: Viewer,
    filter: QueueFilter,
    how: { isAhead?: boolean } = {},
  ): Promise<ModerationCase | null> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const isAhead = how.isAhead ?? false;
    return this.database.transaction(async (tx) => {
      const at = this.clock.now();
      const readyId = await lockClaimedAhead(tx, viewer, at);
      if (readyId) {
        if (!isAhead) await countHandedOut(tx, viewer.personId!, at);
        return keep(tx, this.clock, { caseId: readyId, isAhead });
      }
      for (;;) {
        const caseId = await lockNextFreeCase(tx, viewer, at, filter);
        if (!caseId) return null;
        // Asked again under the lock: a report of the viewer's own may have come in between.
        const found = await findCaseInScope(tx, viewer, caseId);
        if (!found) continue;
        const until = leaseUntil(this.clock, isAhead);
        const claimed = await takeCase(tx, { caseId, personId: viewer.personId!, at, until, isAhead });
        if (!claimed) continue;
        await this.acts.record(tx, 'case.claimed', { viewer, of: found, facts: { handedOut: true } });
        this.acts.changed(tx, claimed.id, claimed.version);
        if (!isAhead) await countHandedOut(tx, viewer.personId!, at);
        return claimed;
      }
    });
  }
}

const leaseUntil = (clock: Clock, isAhead: boolean): Date =>
  clock.inSeconds((isAhead ? aheadMinutes : claimMinutes) * 60);

/** Hands out what was claimed ahead, or keeps it a while longer. Its version stays: the page that was loaded still holds. */
async function keep(tx: Tx, clock: Clock, ready: { caseId: string; isAhead: boolean }): Promise<ModerationCase> {
  const { caseId, isAhead } = ready;
  await tx.query('UPDATE moderation_case SET claimed_ahead = $2, claim_expires_at = $3 WHERE id = $1', [
    caseId,
    isAhead,
    leaseUntil(clock, isAhead),
  ]);
  return (await findCase(tx, caseId))!;
}
