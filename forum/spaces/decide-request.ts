import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import type { Viewer } from '../access/viewer.js';
import { tellPerson } from '../members/tell-person.js';
import { spaceFor } from './find-space.js';
import { announceParticipation } from './participation-change.js';
import { findParticipation, grantRequest, withdrawWish } from './participations.store.js';
import type { SpaceRow } from './spaces.store.js';

/** Lets somebody in who asked, or says no. The first lead who decides has decided. */
@Injectable()
export class DecideRequest {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async run(viewer: Viewer, input: { spaceId: string; personId: string; granted: boolean }): Promise<SpaceRow> {
    return this.database.transaction(async (tx) => {
      const space = await spaceFor(tx, viewer, 'leadSpace', input.spaceId);
      if (!isId(input.personId)) throw notFound();
      // A coordinator decides for a region without being in it; coming in by one's own word would be reading by office.
      if (input.personId === viewer.personId) throw new Refusal('FORBIDDEN', { because: 'own_request' });
      const change = { spaceId: space.id, personId: input.personId, at: this.clock.now() };
      const request = await findParticipation(tx, space.id, input.personId);
      const spaceVersion = input.granted ? await grantRequest(tx, change) : undefined;
      const isDecided = input.granted
        ? spaceVersion !== undefined
        : request?.state === 'asked' && (await withdrawWish(tx, { ...change, to: 'left' }));
      if (!isDecided) throw request ? new Refusal('CONFLICT', { because: 'decided_already' }) : notFound();
      await tellPerson(tx, this.clock, {
        personId: input.personId,
        kind: input.granted ? 'request_granted' : 'request_declined',
        spaceId: space.id,
      });
      await announceParticipation(tx, this.live, { ...change, spaceVersion });
      return space;
    });
  }
}
