import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { notFound } from '../../platform/refusal/refusal.js';
import type { ParticipationRole, Viewer } from '../access/viewer.js';
import { tellPerson } from '../members/tell-person.js';
import { spaceFor } from './find-space.js';
import { refuseToLoseTheLastLead } from './leave-space.js';
import { announceParticipation } from './participation-change.js';
import { findParticipation, setRole } from './participations.store.js';
import { lockSpaceRow, type SpaceRow } from './spaces.store.js';

/** Makes a participant a lead, or a lead a participant. Holds the space's row, so that the last lead stays one. */
@Injectable()
export class AssignRole {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async run(viewer: Viewer, input: { spaceId: string; personId: string; role: ParticipationRole }): Promise<SpaceRow> {
    return this.database.transaction(async (tx) => {
      const space = await spaceFor(tx, viewer, 'leadSpace', input.spaceId, lockSpaceRow);
      const { personId, role } = input;
      const participation = isId(personId) ? await findParticipation(tx, space.id, personId) : undefined;
      if (participation?.state !== 'in') throw notFound();
      if (role === 'member' && participation.role === 'lead') await refuseToLoseTheLastLead(tx, space, personId);
      if (!(await setRole(tx, { spaceId: space.id, personId, role }))) return space;
      await tellPerson(tx, this.clock, { personId, kind: 'role_changed', spaceId: space.id, about: { role } });
      await announceParticipation(tx, this.live, { spaceId: space.id, personId, spaceVersion: space.version });
      return space;
    });
  }
}
