import type { Queue } from 'bullmq';
import type { Database } from '../database/database.js';
import type { Log } from '../log/log.js';
import type { HandedOverRow, Outbox } from '../outbox/outbox.js';
import { jobCatalogue, queueNames, type QueueName } from './job-catalogue.js';
import type { QueueStore, QueuedJob } from './queue-store.js';

const BATCH = 500;
const SWEEP_MILLISECONDS = 1000;

/**
 * Moves due outbox rows into the queue: right after each commit in this process, and every second for those that
 * became due, that another process left, or that were handed over and never done.
 */
export class HandOver {
  private readonly queues: ReadonlyMap<QueueName, Queue<QueuedJob, void, string>>;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly log: Log,
    store: QueueStore,
  ) {
    this.queues = new Map(queueNames.map((name) => [name, store.openQueue(name)]));
    for (const queue of this.queues.values()) queue.on('error', () => undefined);
  }

  start(): void {
    this.outbox.onNudge(() => this.nudge());
    this.timer = setInterval(() => this.nudge(), SWEEP_MILLISECONDS);
    this.nudge();
  }

  /** Starts a round, or asks the one under way for another. */
  nudge(): void {
    this.again = true;
    this.running ??= this.rounds().finally(() => (this.running = undefined));
  }

  private async rounds(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        const count = await this.handOverDue();
        if (count === BATCH) this.again = true;
      } catch (error) {
        this.log.error('handing jobs over failed; the next round tries again', error);
      }
    }
  }

  /** One round; returns how many jobs were handed over. */
  async handOverDue(): Promise<number> {
    const rows = await this.outbox.takeDue(this.database, BATCH);
    const byQueue = Map.groupBy(rows, (row) => jobCatalogue[row.job]?.queue);
    for (const [name, group] of byQueue) {
      if (name === undefined) {
        for (const row of group) await this.outbox.setAside(this.database, row.id, `no such job: ${row.job}`);
        continue;
      }
      await this.queues.get(name)!.addBulk(group.map(toQueueJob));
    }
    await this.outbox.setAsideHopeless(this.database);
    return rows.length;
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    this.outbox.onNudge(() => undefined);
    this.again = false;
    await this.running;
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}

function toQueueJob(row: HandedOverRow) {
  const kind = jobCatalogue[row.job];
  return {
    name: row.job as string,
    data: { id: row.id, payload: row.payload },
    opts: {
      // The moment of the hand-over is in the id: a job that got lost, or is retried, comes again under another.
      jobId: `${row.id}-${row.handedOverAt.getTime()}`,
      attempts: kind.attempts,
      backoff: { type: 'exponential', delay: kind.backoffMilliseconds },
      removeOnComplete: { count: 100 },
      removeOnFail: { count: 1000 },
    },
  };
}
