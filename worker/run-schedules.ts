import type { Clock } from '../platform/clock/clock.js';
import type { Database } from '../platform/database/database.js';
import type { Log } from '../platform/log/log.js';

/** Something that is done again and again. A run that is late does what became due meanwhile. */
export interface Schedule {
  name: string;
  everySeconds: number;
  run(signal: AbortSignal): Promise<unknown>;
}

/** How long a run may take before another process may start the next one. */
const LEASE_SECONDS = 300;
const TICK_MILLISECONDS = 500;

/** Runs schedules, each in one process at a time wherever the workers are: a start is one conditional statement. */
export class RunSchedules {
  private timer: NodeJS.Timeout | undefined;
  private readonly running = new Map<string, Promise<void>>();
  private readonly ending = new AbortController();

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly log: Log,
    private readonly schedules: readonly Schedule[],
  ) {}

  start(): void {
    this.timer = setInterval(() => this.tick(), TICK_MILLISECONDS);
  }

  private tick(): void {
    for (const schedule of this.schedules) {
      if (this.running.has(schedule.name)) continue;
      const run = this.runIfDue(schedule)
        .catch((error: unknown) =>
          this.log.error(`the schedule ${schedule.name} failed; it runs again when it is due`, error),
        )
        .finally(() => this.running.delete(schedule.name));
      this.running.set(schedule.name, run);
    }
  }

  private async runIfDue(schedule: Schedule): Promise<void> {
    const taken = await this.database.one(
      `INSERT INTO schedule (name, last_started_at, lease_until) VALUES ($1, $2, $3)
       ON CONFLICT (name) DO UPDATE SET last_started_at = $2, lease_until = $3
       WHERE schedule.last_started_at <= $4 AND (schedule.lease_until IS NULL OR schedule.lease_until <= $2) RETURNING name`,
      [
        schedule.name,
        this.clock.now(),
        this.clock.inSeconds(LEASE_SECONDS),
        this.clock.inSeconds(-schedule.everySeconds),
      ],
    );
    if (!taken) return;
    try {
      await schedule.run(this.ending.signal);
    } finally {
      await this.database.query('UPDATE schedule SET lease_until = NULL WHERE name = $1', [schedule.name]);
    }
  }

  /** Starts nothing more and waits for what runs. */
  async close(): Promise<void> {
    clearInterval(this.timer);
    this.ending.abort();
    await Promise.all(this.running.values());
  }
}
