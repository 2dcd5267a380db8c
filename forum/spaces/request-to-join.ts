import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import type { Viewer } from '../access/viewer.js';
import { AttemptLimits } from '../members/sign-in/attempt-limits.js';
import { spaceFor } from './find-space.js';
import { announceParticipation } from './participation-change.js';
import { findParticipation, insertRequest } from './participations.store.js';
import type { SpaceRow } from './spaces.store.js';

/** Asks to be let into a space; its leads are told. Asking twice is asking once. */
@Injectable()
export class RequestToJoin {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly outbox: Outbox,
    private readonly limits: AttemptLimits,
  ) {}

  async run(viewer: Viewer, input: { spaceId: string; words?: string | null }): Promise<SpaceRow> {
    const words = requiredText('words', input.words ?? '', { min: 0, max: 2000 });
    if (viewer.personId) await this.limits.count('ask_to_join_by_person', viewer.personId);
    return this.database.transaction(async (tx) => {
      const space = await spaceFor(tx, viewer, 'askToJoin', input.spaceId);
      if (space.state === 'archived') throw new Refusal('FORBIDDEN', { because: 'space_archived' });
      const request = { spaceId: space.id, personId: viewer.personId! };
      if (await insertRequest(tx, { ...request, words, at: this.clock.now() })) {
        await this.outbox.enqueue(tx, 'tell-request', request);
        await announceParticipation(tx, this.live, { ...request, spaceVersion: undefined });
        return space;
      }
      const state = (await findParticipation(tx, space.id, request.personId))?.state;
      if (state === 'asked' || state === 'in') return space;
      throw new Refusal('CONFLICT', { because: state === 'invited' ? 'invited_already' : 'changed_meanwhile' });
    });
  }
}
