import { type INestApplicationContext } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';
import { Outbox, type OutboxRow } from '../platform/outbox/outbox.js';
import type { JobName } from '../platform/queue/job-catalogue.js';
import type { JobHandler, JobHandlers } from '../platform/queue/job-runner.js';
import { jobHandlers } from './handlers.js';
import type { Schedule } from './run-schedules.js';
import { schedules } from './schedules.js';

export interface DrainOptions {
  /** Runs the schedules as well, once each, or only those named: what they make due is run too. */
  schedules?: boolean | readonly string[];
}

const BATCH = 100;
/** A job whose running makes itself due again would never let the drain end. */
const MOST_JOBS = 100_000;

/**
 * Does the worker's work in this process, without the queue and without waiting: every job that is due, in order, until
 * none is. For flow tests, which look only after everything has been told, and for telling the example's story. A job
 * that fails throws here.
 */
export class DrainOutbox {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly handlers: JobHandlers,
    private readonly schedules: readonly Schedule[],
  ) {}

  /** Over a house that has the worker's module. */
  static in(house: INestApplicationContext): DrainOutbox {
    const of = house.get(ModuleRef);
    const get = <T>(part: abstract new (...parts: never[]) => T): T => house.get(part as never, { strict: false });
    return new DrainOutbox(get(Database), get(Outbox), get(Clock), jobHandlers(of), schedules(of));
  }

  /** Returns how many jobs were done. */
  async drain(options: DrainOptions = {}): Promise<number> {
    let done = await this.runDue();
    for (const schedule of this.inOrder(options.schedules ?? false)) {
      await schedule.run(new AbortController().signal);
      done += await this.runDue();
    }
    return done;
  }

  /** Mail goes last: what the others made due is sent in the same round. */
  private inOrder(wanted: boolean | readonly string[]): Schedule[] {
    if (wanted === false) return [];
    const chosen = this.schedules.filter(({ name }) => wanted === true || wanted.includes(name));
    const isMail = ({ name }: Schedule) => name === 'send-mail';
    return [...chosen.filter((one) => !isMail(one)), ...chosen.filter(isMail)];
  }

  private async runDue(): Promise<number> {
    let done = 0;
    for (;;) {
      const rows = await this.database.query<OutboxRow>(
        `SELECT id, job, payload, attempts FROM outbox WHERE done_at IS NULL AND set_aside_at IS NULL AND due_at <= $1
         ORDER BY due_at, id LIMIT ${BATCH}`,
        [this.clock.now()],
      );
      if (rows.length === 0) return done;
      for (const row of rows) await this.run(row);
      done += rows.length;
      if (done > MOST_JOBS)
        throw new Error(`more than ${MOST_JOBS} jobs were due at once; the last was ${rows[0]!.job}`);
    }
  }

  private async run(row: OutboxRow): Promise<void> {
    const handler = this.handlers[row.job] as JobHandler<JobName> | undefined;
    if (!handler) throw new Error(`no handler for the job ${row.job}`);
    await handler.run(row.payload);
    await this.outbox.markDone(this.database, row.id);
  }
}
