import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database, type Sql } from '../../../platform/database/database.js';
import { Refusal } from '../../../platform/refusal/refusal.js';
import { Secrets } from '../../../platform/settings/secrets.js';

/** How often each door may be tried within its window, by whom it is counted for. */
const limits = {
  link_by_address: { most: 20, minutes: 15 },
  link_by_email: { most: 5, minutes: 15 },
  use_link_by_address: { most: 30, minutes: 15 },
  password_by_address: { most: 30, minutes: 15 },
  password_by_email: { most: 10, minutes: 15 },
  set_password_by_person: { most: 10, minutes: 15 },
  set_up_by_address: { most: 20, minutes: 15 },
  ask_to_join_by_person: { most: 20, minutes: 60 },
  invite_by_person: { most: 60, minutes: 60 },
  export_by_person: { most: 5, minutes: 60 },
  look_up_by_person: { most: 60, minutes: 60 },
} as const;

export type Door = keyof typeof limits;

/** Counts attempts in the database, so that several processes count together and a restart forgives nothing. */
@Injectable()
export class AttemptLimits {
  private readonly key: Buffer;

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    secrets: Secrets,
  ) {
    this.key = secrets.keyFor('attempts');
  }

  /** Counts one attempt; refuses with RATE_LIMITED and the time to come back when there were too many. */
  async count(door: Door, who: string, sql: Sql = this.database): Promise<void> {
    const refusal = await this.tryCount(door, who, sql);
    if (refusal) throw refusal;
  }

  /** The same, handing the refusal back, for callers whose transaction must keep the count. */
  async tryCount(door: Door, who: string, sql: Sql = this.database): Promise<Refusal | null> {
    const { most, minutes } = limits[door];
    const key = createHmac('sha256', this.key).update(`${door} ${who.toLowerCase()}`).digest();
    const row = await sql.one<{ attempt_count: number; window_ends_at: Date }>(
      `WITH cleared AS (
         DELETE FROM attempt WHERE key IN (
           SELECT key FROM attempt WHERE window_ends_at <= $2 AND key <> $1 LIMIT 5 FOR UPDATE SKIP LOCKED))
       INSERT INTO attempt (key, attempt_count, window_ends_at) VALUES ($1, 1, $3)
       ON CONFLICT (key) DO UPDATE SET
         attempt_count = CASE WHEN attempt.window_ends_at <= $2 THEN 1 ELSE attempt.attempt_count + 1 END,
         window_ends_at = CASE WHEN attempt.window_ends_at <= $2 THEN $3 ELSE attempt.window_ends_at END
       RETURNING attempt_count, window_ends_at`,
      [key, this.clock.now(), this.clock.inSeconds(minutes * 60)],
    );
    if (row!.attempt_count <= most) return null;
    return new Refusal('RATE_LIMITED', { retryAt: row!.window_ends_at.toISOString() });
  }
}
