import type { Clock } from '../clock/clock.js';
import type { Sql, Tx } from '../database/database.js';
import { newId } from '../ids/ids.js';
import type { JobName, JobPayloads } from '../queue/job-catalogue.js';

/** A job that was handed to the queue, as the worker finds it. */
export interface OutboxRow<Name extends JobName = JobName> {
  id: string;
  job: Name;
  payload: JobPayloads[Name];
  attempts: number;
}

/** A row as it is handed over: the moment tells this hand-over from earlier ones. */
export interface HandedOverRow extends OutboxRow {
  handedOverAt: Date;
}

/** Seconds after which a job that was handed over and not done is handed over again. */
const HANDED_OVER_TOO_LONG_SECONDS = 45;
/** A job handed over this often without an end is set aside: something kills whoever takes it. */
const MOST_HAND_OVERS = 6;

/**
 * Jobs are enqueued only inside the transaction that makes them necessary, as rows; the queue gets them after the
 * commit. So a job is neither lost with the queue nor started for something that was rolled back.
 */
export class Outbox {
  private listener: () => void = () => undefined;

  constructor(private readonly clock: Clock) {}

  /** Called after each commit that enqueued something due at once: the hand-over in this process wakes up. */
  onNudge(listener: () => void): void {
    this.listener = listener;
  }

  /** Enqueues one job within `tx`; `dueAt` in the future makes it wait there. Returns the row's id. */
  async enqueue<Name extends JobName>(
    tx: Tx,
    job: Name,
    payload: JobPayloads[Name],
    options: { dueAt?: Date } = {},
  ): Promise<string> {
    const [id] = await this.enqueueAll(tx, job, [payload], options);
    return id!;
  }

  /** The same for many payloads of one job, in one statement. */
  async enqueueAll<Name extends JobName>(
    tx: Tx,
    job: Name,
    payloads: readonly JobPayloads[Name][],
    options: { dueAt?: Date } = {},
  ): Promise<string[]> {
    if (payloads.length === 0) return [];
    const now = this.clock.now();
    const ids = payloads.map(() => newId(this.clock));
    await tx.query(
      `INSERT INTO outbox (id, job, payload, created_at, due_at)
       SELECT id, $2, payload, $4, $5 FROM unnest($1::uuid[], $3::jsonb[]) AS row (id, payload)`,
      [ids, job, payloads.map((payload) => JSON.stringify(payload)), now, options.dueAt ?? now],
    );
    if (!options.dueAt || options.dueAt <= now) tx.afterCommit(this.listener);
    return ids;
  }

  /**
   * Takes up to `limit` due jobs for handing over, locking only those rows; others working at the same time take
   * others. A job handed over earlier and not done for too long comes again.
   */
  async takeDue(sql: Sql, limit: number): Promise<HandedOverRow[]> {
    const now = this.clock.now();
    return sql.query<HandedOverRow>(
      `UPDATE outbox SET handed_over_at = $1, attempts = attempts + 1
       WHERE id IN (
         SELECT id FROM outbox
         WHERE done_at IS NULL AND set_aside_at IS NULL AND due_at <= $1 AND attempts < $4
           AND (handed_over_at IS NULL OR handed_over_at < $2)
         ORDER BY due_at LIMIT $3 FOR UPDATE SKIP LOCKED)
       RETURNING id, job, payload, attempts, handed_over_at AS "handedOverAt"`,
      [now, this.clock.inSeconds(-HANDED_OVER_TOO_LONG_SECONDS), limit, MOST_HAND_OVERS],
    );
  }

  /** Sets aside what was handed over too often; returns how many. */
  async setAsideHopeless(sql: Sql): Promise<number> {
    const rows = await sql.query(
      `UPDATE outbox SET set_aside_at = $1, reason = 'handed over ' || attempts || ' times, never done'
       WHERE done_at IS NULL AND set_aside_at IS NULL AND attempts >= $3 AND handed_over_at < $2 RETURNING id`,
      [this.clock.now(), this.clock.inSeconds(-HANDED_OVER_TOO_LONG_SECONDS), MOST_HAND_OVERS],
    );
    return rows.length;
  }

  async markDone(sql: Sql, id: string): Promise<void> {
    await sql.query('UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL', [id, this.clock.now()]);
  }

  /** Keeps a job that failed for good, with its reason, until somebody retries it. */
  async setAside(sql: Sql, id: string, reason: string): Promise<void> {
    await sql.query('UPDATE outbox SET set_aside_at = $2, reason = $3 WHERE id = $1 AND done_at IS NULL', [
      id,
      this.clock.now(),
      reason.slice(0, 500),
    ]);
  }

  async isDone(sql: Sql, id: string): Promise<boolean> {
    return (await sql.one('SELECT 1 FROM outbox WHERE id = $1 AND done_at IS NOT NULL', [id])) !== undefined;
  }
}
