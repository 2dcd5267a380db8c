import type { Sql } from '../../platform/database/database.js';
import type { QueueFilter } from './queue.store.js';

/** A part of the queue that a moderator keeps under a name. */
export interface QueueView {
  id: string;
  name: string;
  filter: QueueFilter;
}

/** How many parts somebody may keep. */
export const mostViews = 20;

/** What this moderator keeps, by name. */
export async function queueViewsOf(sql: Sql, personId: string): Promise<QueueView[]> {
  return sql.query('SELECT id, name, filter FROM queue_view WHERE person_id = $1 ORDER BY lower(name), id', [personId]);
}

/** Holds what this moderator keeps until the transaction ends, so that two kept at once are counted one after the other. */
export async function lockQueueViews(sql: Sql, personId: string): Promise<void> {
  await sql.query('SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE', [personId]);
}

/** Keeps it, or what was kept under this name before is now this. Gives its id. */
export async function upsertQueueView(
  sql: Sql,
  view: { id: string; personId: string; name: string; filter: QueueFilter; at: Date },
): Promise<string> {
  const row = await sql.one<{ id: string }>(
    `INSERT INTO queue_view (id, person_id, name, filter, created_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (person_id, name) DO UPDATE SET filter = excluded.filter RETURNING id`,
    [view.id, view.personId, view.name, JSON.stringify(view.filter), view.at],
  );
  return row!.id;
}

/** Whether there was one of this person's with this id. */
export async function deleteQueueView(sql: Sql, personId: string, viewId: string): Promise<boolean> {
  const row = await sql.one('DELETE FROM queue_view WHERE person_id = $1 AND id = $2 RETURNING id', [personId, viewId]);
  return row !== undefined;
}
