import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../platform/clock/clock.js';
import type { Sql } from '../../platform/database/database.js';

/** A telling takes seconds; a schedule whose rest was forgotten wakes by itself after this. */
const RESTING_SECONDS = 300;
/** A run that was under way when its schedule was told to rest ends within this, in a database without persons. */
const SETTLING_MILLISECONDS = 400;

/**
 * Lets the schedules of any worker on this database rest: they would do at the present time what the story does at its
 * own. Returns what wakes them.
 */
export async function restSchedules(sql: Sql, clock: Clock, names: readonly string[]): Promise<() => Promise<void>> {
  const rest = () =>
    sql.query(
      `INSERT INTO schedule (name, last_started_at, lease_until) SELECT name, $2, $3 FROM unnest($1::text[]) AS name
       ON CONFLICT (name) DO UPDATE SET lease_until = excluded.lease_until`,
      [names, clock.now(), clock.inSeconds(RESTING_SECONDS)],
    );
  const [running] = await sql.query<{ count: number }>('SELECT count(*)::int AS count FROM schedule');
  await rest();
  if (running!.count > 0) {
    await wait(SETTLING_MILLISECONDS);
    await rest();
  }
  return async () => {
    await sql.query('UPDATE schedule SET lease_until = NULL WHERE name = ANY($1)', [names]);
  };
}
