import type { Job, Worker } from 'bullmq';
import { stopwatch } from '../clock/clock.js';
import type { Database } from '../database/database.js';
import type { Log } from '../log/log.js';
import type { Outbox } from '../outbox/outbox.js';
import { jobCatalogue, queueNames, type JobName, type JobPayloads } from './job-catalogue.js';
import type { QueuedJob, QueueStore } from './queue-store.js';

/** A job's body. It re-reads state and may run twice without showing. */
export interface JobHandler<Name extends JobName> {
  run(payload: JobPayloads[Name]): Promise<void>;
}

/** One handler for each job of the catalogue: a missing one does not compile. */
export type JobHandlers = { readonly [Name in JobName]: JobHandler<Name> };

const CONCURRENCY = { screening: 8, following: 4, upkeep: 2 } as const;

/** Runs jobs from the queue, marks them done in the outbox, and sets aside what failed for good. */
export class JobRunner {
  private workers: Worker<QueuedJob, void, string>[] = [];

  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly log: Log,
    private readonly store: QueueStore,
    private readonly handlers: JobHandlers,
  ) {}

  start(): void {
    this.workers = queueNames.map((name) => {
      const worker = this.store.openWorker(name, (job) => this.run(job), CONCURRENCY[name]);
      worker.on('error', () => undefined);
      worker.on('failed', (job, error) => void this.afterFailure(job, error));
      return worker;
    });
  }

  private async run(job: Job<QueuedJob, void, string>): Promise<void> {
    const { id, payload } = job.data;
    const elapsed = stopwatch();
    if (await this.outbox.isDone(this.database, id)) return;
    const handler = this.handlers[job.name as JobName] as JobHandler<JobName>;
    await handler.run(payload);
    await this.outbox.markDone(this.database, id);
    this.log.act({ actorId: 'worker', verb: job.name, subjectId: id, outcome: 'done', milliseconds: elapsed() });
  }

  private async afterFailure(job: Job<QueuedJob, void, string> | undefined, error: Error): Promise<void> {
    if (!job) return;
    const attempts = jobCatalogue[job.name as JobName]?.attempts ?? 1;
    const isLast = job.attemptsMade >= attempts;
    this.log.error(`the job ${job.name} failed`, error, { id: job.data.id, isLast });
    if (!isLast) return;
    await this.outbox.setAside(this.database, job.data.id, `${error.name}: ${error.message}`).catch(() => undefined);
  }

  /** Lets running jobs end, takes no more. */
  async close(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.close()));
  }
}
