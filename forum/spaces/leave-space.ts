import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { Viewer } from '../access/viewer.js';
import { spaceFor } from './find-space.js';
import { announceParticipation } from './participation-change.js';
import { countOtherLeads, takeOut, withdrawWish } from './participations.store.js';
import { lockSpaceRow, type SpaceRow } from './spaces.store.js';

/** Leaves a space, or takes back a request, or turns an invitation down. From that second nothing of it is seen. */
@Injectable()
export class LeaveSpace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async run(viewer: Viewer, input: { spaceId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const space = await spaceFor(tx, viewer, 'leaveSpace', input.spaceId, lockSpaceRow);
      const personId = viewer.personId!;
      if (viewer.participations.get(space.id)?.role === 'lead') await refuseToLoseTheLastLead(tx, space, personId);
      const exit = { spaceId: space.id, personId, to: 'left', at: this.clock.now() } as const;
      const spaceVersion = await takeOut(tx, exit);
      const hasGone = spaceVersion !== undefined || (await withdrawWish(tx, exit));
      if (hasGone) await announceParticipation(tx, this.live, { spaceId: space.id, personId, spaceVersion });
    });
  }
}

/**
 * A space that people must be let into needs somebody who lets them in: its last lead hands over first, unless they
 * are alone in it. The caller holds the space's row, so that two leads cannot go at the same moment.
 */
export async function refuseToLoseTheLastLead(tx: Tx, space: SpaceRow, personId: string): Promise<void> {
  if (space.mode === 'open' || space.participantCount <= 1) return;
  if ((await countOtherLeads(tx, space.id, personId)) === 0) throw new Refusal('FORBIDDEN', { because: 'last_lead' });
}
