import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { MailTable } from '../../../platform/mail/mail.store.js';
import { type DigestScheduleRow, moveSchedules, takeDueSchedules, takeUncomputed } from './digest-schedules.store.js';
import { firstPeriodBegins, latestDigestAt, nextDigestAfterChange, nextDigestAt } from './digest-time.js';

const batch = 500;

/**
 * Makes the mail of the digests that are due, and moves their schedules on, in one transaction a batch: killed at any
 * point, nobody gets two and nobody none. What a digest says is found when it is sent.
 */
@Injectable()
export class DueDigests {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly mail: MailTable,
  ) {}

  /** Returns how many mails were made. */
  async run(signal?: AbortSignal): Promise<{ made: number }> {
    await this.untilDone(signal, (tx) => this.computeBatch(tx));
    let made = 0;
    await this.untilDone(signal, async (tx) => {
      const { taken, posted } = await this.makeBatch(tx);
      made += posted;
      return taken;
    });
    return { made };
  }

  private async untilDone(signal: AbortSignal | undefined, work: (tx: Tx) => Promise<number>): Promise<void> {
    for (let taken = batch; taken === batch && !signal?.aborted;) taken = await this.database.transaction(work);
  }

  /** Schedules that are new, or whose member moved to another zone. */
  private async computeBatch(tx: Tx): Promise<number> {
    const rows = await takeUncomputed(tx, batch);
    const now = this.clock.now();
    const moved = rows.map((row) => ({
      personId: row.personId,
      nextDueAt: nextDigestAfterChange(row, now, row.lastPeriodEnd),
      lastPeriodEnd: null,
    }));
    await moveSchedules(tx, moved);
    return rows.length;
  }

  private async makeBatch(tx: Tx): Promise<{ taken: number; posted: number }> {
    const now = this.clock.now();
    const rows = await takeDueSchedules(tx, now, batch);
    const periods = rows.map((row) => periodOf(row, now));
    const posted = await this.mail.postAll(
      tx,
      periods.map(({ row, from, until }) => ({
        kind: 'digest',
        personId: row.personId,
        cause: until.toISOString(),
        params: { from: from.toISOString(), until: until.toISOString() },
        dueAt: until,
      })),
    );
    await moveSchedules(
      tx,
      periods.map(({ row, until }) => ({
        personId: row.personId,
        nextDueAt: nextDigestAt(row, until),
        lastPeriodEnd: until,
      })),
    );
    return { taken: rows.length, posted };
  }
}

/** From the end of the last digest to the latest instant at which one was due: a worker that slept owes one, not many. */
function periodOf(row: DigestScheduleRow, now: Date): { row: DigestScheduleRow; from: Date; until: Date } {
  const until = latestDigestAt(row, row.nextDueAt!, now);
  return { row, from: row.lastPeriodEnd ?? firstPeriodBegins(row.frequency, row.nextDueAt!), until };
}
