import type { SpaceFacts } from '../../forum/access/facts.js';
import type { Sql, Tx } from '../../platform/database/database.js';

export interface CalmSpace extends SpaceFacts {
  calmUntil: Date | null;
}

const FACTS = 'id, kind, mode, line, state, calm_until AS "calmUntil"';

export function findCalmSpace(sql: Sql, spaceId: string): Promise<CalmSpace | undefined> {
  return sql.one<CalmSpace>(`SELECT ${FACTS} FROM space WHERE id = $1`, [spaceId]);
}

/** The same, with the space's row locked until the end of the transaction. */
export function lockCalmSpace(tx: Tx, spaceId: string): Promise<CalmSpace | undefined> {
  return tx.one<CalmSpace>(`SELECT ${FACTS} FROM space WHERE id = $1 FOR NO KEY UPDATE`, [spaceId]);
}

export async function setCalmUntil(tx: Tx, spaceId: string, until: Date | null): Promise<void> {
  await tx.query('UPDATE space SET calm_until = $2 WHERE id = $1', [spaceId, until]);
}
