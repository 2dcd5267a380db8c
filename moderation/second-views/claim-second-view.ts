import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { claimMinutes } from '../cases/case-states.js';
import { type SecondView, holdSecondView, lockNextSecondView } from './second-views.store.js';

/** Hands out the second view that waits longest, to somebody who had no part in the case. Locks the view. */
@Injectable()
export class ClaimSecondView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Null when none waits for this viewer. */
  async claimNext(viewer: Viewer): Promise<SecondView | null> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    return this.database.transaction(async (tx) => {
      const found = await lockNextSecondView(tx, viewer, this.clock.now());
      if (!found) return null;
      const until = this.clock.inSeconds(claimMinutes * 60);
      await holdSecondView(tx, { viewId: found.id, personId: viewer.personId!, until });
      return { ...found, state: 'claimed', claimedBy: viewer.personId, claimExpiresAt: until };
    });
  }
}
