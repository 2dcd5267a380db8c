import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database } from '../platform/database/database.js';

/** Removes what has served its time: keys, done jobs, links and sessions that ended, in bounded batches. */
@Injectable()
export class SweepOld {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async sweep(): Promise<void> {
    const remove = (table: string, key: string, where: string, before: Date) =>
      this.database.query(
        `DELETE FROM ${table} WHERE (${key}) IN (SELECT ${key} FROM ${table} WHERE ${where} < $1 LIMIT 5000)`,
        [before],
      );
    await remove('idempotency_key', 'person_id, key', 'created_at', this.clock.inDays(-1));
    await remove('outbox', 'id', 'done_at', this.clock.inDays(-1));
    await remove('sign_in_link', 'id', 'expires_at', this.clock.inDays(-7));
    await remove('session', 'id', 'expires_at', this.clock.inDays(-30));
    await remove('draft_check', 'token_hash', 'checked_at', this.clock.inDays(-180));
  }
}
