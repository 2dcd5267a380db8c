import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import type { Viewer } from '../access/viewer.js';
import { spaceFor } from './find-space.js';
import { announceParticipation } from './participation-change.js';
import { enterSpace, findParticipation } from './participations.store.js';
import type { SpaceRow } from './spaces.store.js';

/** Joins an open space, or one the viewer was invited to. Joining twice is joining once. */
@Injectable()
export class JoinSpace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async run(viewer: Viewer, input: { spaceId: string }): Promise<SpaceRow> {
    return this.database.transaction(async (tx) => {
      const isIn = viewer.participations.get(input.spaceId)?.state === 'in';
      const space = await spaceFor(tx, viewer, isIn ? 'seeSpace' : 'joinSpace', input.spaceId);
      if (isIn) return space;
      if (space.state === 'archived') throw new Refusal('FORBIDDEN', { because: 'space_archived' });
      const change = { spaceId: space.id, personId: viewer.personId! };
      const spaceVersion = await enterSpace(tx, { ...change, at: this.clock.now() });
      if (spaceVersion !== undefined) await announceParticipation(tx, this.live, { ...change, spaceVersion });
      else if ((await findParticipation(tx, space.id, change.personId))?.state !== 'in') {
        throw new Refusal('CONFLICT', { because: 'changed_meanwhile' });
      }
      return space;
    });
  }
}
