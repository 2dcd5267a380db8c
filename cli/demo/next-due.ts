import type { Sql } from '../../platform/database/database.js';

// Everything that a worker would wake up for. Each is a date in a table; nothing else in Meridian happens by time alone.
const NEXT_DUE = `
  SELECT least(
    (SELECT min(due_at) FROM outbox WHERE done_at IS NULL AND set_aside_at IS NULL AND due_at > $1),
    (SELECT greatest(min(due_at), $1) FROM mail WHERE state = 'due' HAVING count(*) > 0),
    (SELECT min(next_due_at) FROM digest_schedule WHERE frequency <> 'off' AND next_due_at > $1),
    (SELECT min(opens_at) FROM hosted_thread WHERE closed_at IS NULL AND opens_at > $1),
    (SELECT min(closes_at) FROM hosted_thread WHERE closed_at IS NULL AND closes_at > $1),
    (SELECT min(until_at) FROM sanction WHERE state = 'in_force' AND until_at > $1)
  ) AS at`;

/** The next moment after `after` at which something becomes due by itself; `after` itself while mail waits to be sent. */
export async function nextDue(sql: Sql, after: Date): Promise<Date | undefined> {
  return (await sql.one<{ at: Date | null }>(NEXT_DUE, [after]))?.at ?? undefined;
}
