import type { Tx } from '../../platform/database/database.js';
import type { Live } from '../../platform/live/live.js';

/** Says that something about what these persons may do or see has changed: their versions rise, their pages are told. */
export async function bumpPersons(tx: Tx, live: Live, personIds: readonly string[]): Promise<void> {
  const rows = await tx.query<{ id: string; version: number }>(
    `UPDATE person SET version = version + 1
     WHERE id IN (SELECT id FROM person WHERE id = ANY($1::uuid[]) ORDER BY id FOR UPDATE) RETURNING id, version`,
    [personIds],
  );
  for (const { id, version } of rows) live.publish(tx, { kind: 'person', id, version });
}

export async function bumpPerson(tx: Tx, live: Live, personId: string): Promise<void> {
  await bumpPersons(tx, live, [personId]);
}
