import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';

const BATCH = 200;

/**
 * Writes down that hosted threads have opened and closed, so that lists and open pages show it. The policy reads the
 * dates themselves: without this a thread opens and closes on time all the same.
 */
@Injectable()
export class KeepTimetables {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  /** Opens and closes what is due; returns how many threads changed. */
  async keep(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const changed = await tx.query<{ id: string; version: number }>(
        `WITH due AS (
           SELECT thread_id, closes_at <= $1 AS closes FROM hosted_thread
           WHERE closed_at IS NULL AND (closes_at <= $1 OR (opened_at IS NULL AND opens_at <= $1))
           ORDER BY opens_at LIMIT ${BATCH} FOR UPDATE SKIP LOCKED
         ), hosted AS (
           UPDATE hosted_thread SET opened_at = coalesce(opened_at, opens_at),
             closed_at = CASE WHEN due.closes THEN closes_at END
           FROM due WHERE hosted_thread.thread_id = due.thread_id
           RETURNING hosted_thread.thread_id, due.closes, hosted_thread.slow_seconds
         )
         UPDATE thread SET version = version + 1,
           state = CASE WHEN hosted.closes THEN 'closed' WHEN hosted.slow_seconds IS NULL THEN 'open' ELSE 'slow' END
         FROM hosted WHERE thread.id = hosted.thread_id AND thread.state IN ('scheduled', 'open', 'slow')
         RETURNING thread.id, thread.version`,
        [now],
      );
      for (const { id, version } of changed) this.live.publish(tx, { kind: 'thread', id, version });
      return changed.length;
    });
  }
}
