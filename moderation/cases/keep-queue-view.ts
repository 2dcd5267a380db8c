import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { requiredLine } from '../../platform/refusal/required-text.js';
import { lockQueueViews, mostViews, queueViewsOf, upsertQueueView } from './queue-views.store.js';
import type { QueueFilter } from './queue.store.js';

/** Keeps a part of the queue under a name, for this moderator alone. The same name again is the same view. Locks the moderator. */
@Injectable()
export class KeepQueueView {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Gives the view's id. */
  async keep(viewer: Viewer, input: { name: string; filter: QueueFilter }): Promise<string> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    const name = requiredLine('name', input.name, { max: 60 });
    const personId = viewer.personId!;
    return this.database.transaction(async (tx) => {
      await lockQueueViews(tx, personId);
      const kept = await queueViewsOf(tx, personId);
      if (kept.length >= mostViews && !kept.some((one) => one.name === name))
        throw new Refusal('CONFLICT', { because: 'too_many_views', max: mostViews });
      const { id, at } = { id: newId(this.clock), at: this.clock.now() };
      return upsertQueueView(tx, { id, personId, name, filter: input.filter, at });
    });
  }
}
