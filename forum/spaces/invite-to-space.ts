import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import type { Viewer } from '../access/viewer.js';
import { AttemptLimits } from '../members/sign-in/attempt-limits.js';
import { tellPerson } from '../members/tell-person.js';
import { spaceFor } from './find-space.js';
import { announceParticipation } from './participation-change.js';
import { findParticipation, insertInvitation } from './participations.store.js';
import type { SpaceRow } from './spaces.store.js';

/** Invites a member into a space. Who asked already is let in by deciding the request instead. */
@Injectable()
export class InviteToSpace {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly limits: AttemptLimits,
  ) {}

  async run(viewer: Viewer, input: { spaceId: string; personId: string }): Promise<SpaceRow> {
    if (viewer.personId) await this.limits.count('invite_by_person', viewer.personId);
    return this.database.transaction(async (tx) => {
      const space = await spaceFor(tx, viewer, 'inviteToSpace', input.spaceId);
      const at = this.clock.now();
      if (!isId(input.personId) || !(await isMemberToday(tx, input.personId, at))) throw notFound();
      const invitation = { spaceId: space.id, personId: input.personId, invitedBy: viewer.personId!, at };
      if (await insertInvitation(tx, invitation)) {
        await tellPerson(tx, this.clock, { personId: input.personId, kind: 'invited', spaceId: space.id });
        await announceParticipation(tx, this.live, { ...invitation, spaceVersion: undefined });
        return space;
      }
      const state = (await findParticipation(tx, space.id, input.personId))?.state;
      if (state === 'asked') throw new Refusal('CONFLICT', { because: 'asked_already' });
      return space;
    });
  }
}

/** Whether the roll names this person on the day of an instant, and they can sign in. */
export async function isMemberToday(sql: Sql, personId: string, at: Date): Promise<boolean> {
  const row = await sql.one(
    `SELECT 1 FROM person JOIN account ON account.person_id = person.id
       JOIN roll_entry ON roll_entry.person_id = person.id
       JOIN roll_period ON roll_period.roll_entry_id = roll_entry.id AND roll_period.superseded_at IS NULL
         AND roll_period.during @> ($2::timestamptz AT TIME ZONE 'UTC')::date
     WHERE person.id = $1 AND person.state = 'active' LIMIT 1`,
    [personId, at],
  );
  return row !== undefined;
}
