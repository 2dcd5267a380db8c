import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { Refusal, invalid, notFound } from '../../platform/refusal/refusal.js';
import type { Viewer } from '../access/viewer.js';
import { tellPerson } from '../members/tell-person.js';
import { spaceFor } from './find-space.js';
import { announceParticipation } from './participation-change.js';
import { findParticipation, takeOut, withdrawWish } from './participations.store.js';
import { lockSpaceRow, type SpaceRow } from './spaces.store.js';

const longestFromAnOpenSpaceDays = 365;

/** Takes somebody out of a space: from an open one until a date, from the others until they are invited again. */
@Injectable()
export class RemoveParticipant {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async run(viewer: Viewer, input: { spaceId: string; personId: string; until?: Date | null }): Promise<SpaceRow> {
    return this.database.transaction(async (tx) => {
      const space = await spaceFor(tx, viewer, 'leadSpace', input.spaceId, lockSpaceRow);
      const { personId } = input;
      if (space.kind === 'commons') throw new Refusal('FORBIDDEN', { because: 'commons_is_everyones' });
      if (personId === viewer.personId) throw new Refusal('FORBIDDEN', { because: 'leave_instead' });
      const removedUntil = space.mode === 'open' ? this.readUntil(input.until) : null;
      const participation = isId(personId) ? await findParticipation(tx, space.id, personId) : undefined;
      if (!participation) throw notFound();
      const exit = { spaceId: space.id, personId, to: 'removed', removedUntil, at: this.clock.now() } as const;
      const spaceVersion = await takeOut(tx, exit);
      if (spaceVersion === undefined && !(await withdrawWish(tx, exit))) return space;
      const about = { until: removedUntil?.toISOString() ?? null };
      await tellPerson(tx, this.clock, { personId, kind: 'removed_from_space', spaceId: space.id, about });
      await announceParticipation(tx, this.live, { spaceId: space.id, personId, spaceVersion });
      return space;
    });
  }

  private readUntil(until: Date | null | undefined): Date {
    if (!until) throw invalid('until', 'date_needed');
    const isFine = until > this.clock.now() && until <= this.clock.inDays(longestFromAnOpenSpaceDays);
    if (!isFine) throw invalid('until', 'out_of_range', { days: longestFromAnOpenSpaceDays });
    return until;
  }
}
