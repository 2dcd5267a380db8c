import { type Clock, SystemClock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import type { JobName, JobPayloads } from '../../platform/queue/job-catalogue.js';

/**
 * The outbox while a story is told: its jobs are done by the teller, at the story's time. Each row says that it was
 * handed over just now, so that a worker running beside leaves it alone; should the teller die, that worker takes over.
 */
export class TellingOutbox extends Outbox {
  private readonly present: Clock = new SystemClock();

  override async enqueueAll<Name extends JobName>(
    tx: Tx,
    job: Name,
    payloads: readonly JobPayloads[Name][],
    options: { dueAt?: Date } = {},
  ): Promise<string[]> {
    const ids = await super.enqueueAll(tx, job, payloads, options);
    if (ids.length > 0)
      await tx.query('UPDATE outbox SET handed_over_at = $2 WHERE id = ANY($1::uuid[])', [ids, this.present.now()]);
    return ids;
  }
}
