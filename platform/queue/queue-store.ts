import { Queue, Worker, createPostgresBackend, withBackend, type Job } from 'bullmq';
import type { OutboxRow } from '../outbox/outbox.js';
import type { QueueName } from './job-catalogue.js';

export type QueuedJob = Pick<OutboxRow, 'id' | 'payload'>;
type AnyQueue = Queue<QueuedJob, void, string>;
type AnyWorker = Worker<QueuedJob, void, string>;
export type RunJob = (job: Job<QueuedJob, void, string>) => Promise<void>;

/** Where queues live: in Redis when its address is set, else in PostgreSQL. The same code drives both. */
export interface QueueStore {
  openQueue(name: QueueName): AnyQueue;
  openWorker(name: QueueName, run: RunJob, concurrency: number): AnyWorker;
}

// A worker that dies leaves its job locked for this long; then another takes it.
const LOCK_MILLISECONDS = 15_000;

export function queueStore(store: { connectionString: string; redisUrl?: string }): QueueStore {
  const timing = { lockDuration: LOCK_MILLISECONDS, stalledInterval: LOCK_MILLISECONDS, maxStalledCount: 3 };
  if (store.redisUrl) {
    const connection = { url: store.redisUrl, maxRetriesPerRequest: null };
    return {
      openQueue: (name) => new Queue(name, { connection, prefix: 'meridian' }) as unknown as AnyQueue,
      openWorker: (name, run, concurrency) =>
        new Worker(name, run as never, {
          connection,
          prefix: 'meridian',
          concurrency,
          ...timing,
        }) as unknown as AnyWorker,
    };
  }
  const postgres = withBackend(createPostgresBackend);
  const connection = { connectionString: store.connectionString, schema: 'bullmq', max: 4 };
  return {
    openQueue: (name) => new postgres.Queue(name, { connection }) as unknown as AnyQueue,
    openWorker: (name, run, concurrency) =>
      new postgres.Worker(name, run as never, { connection, concurrency, ...timing }) as unknown as AnyWorker,
  };
}
