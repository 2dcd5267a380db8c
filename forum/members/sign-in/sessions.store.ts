import type { Sql } from '../../../platform/database/database.js';

/** The ways in. Each is a verb of its own that proves who it is and then opens a session; a passkey will too. */
export type SignInMethod = 'link' | 'password' | 'passkey' | 'demo' | 'set_up';

export interface SessionRow {
  id: string;
  device: string;
  method: SignInMethod;
  createdAt: Date;
  lastSeenAt: Date;
  expiresAt: Date;
}

/** A person's sessions in force, the newest first. */
export function listSessions(sql: Sql, personId: string, at: Date): Promise<SessionRow[]> {
  return sql.query<SessionRow>(
    `SELECT id, device, method, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt"
     FROM session WHERE person_id = $1 AND ended_at IS NULL AND expires_at > $2 ORDER BY created_at DESC LIMIT 100`,
    [personId, at],
  );
}

export function findSession(sql: Sql, sessionId: string): Promise<SessionRow | undefined> {
  return sql.one<SessionRow>(
    `SELECT id, device, method, created_at AS "createdAt", last_seen_at AS "lastSeenAt", expires_at AS "expiresAt"
     FROM session WHERE id = $1 AND ended_at IS NULL`,
    [sessionId],
  );
}

export async function insertSession(
  sql: Sql,
  row: {
    id: string;
    personId: string;
    tokenHash: Buffer;
    device: string;
    method: SignInMethod;
    at: Date;
    expiresAt: Date;
  },
): Promise<void> {
  await sql.query(
    `INSERT INTO session (id, person_id, token_hash, device, method, created_at, last_seen_at, expires_at)
     VALUES ($1, $2, $3, $4, $5, $6, $6, $7)`,
    [row.id, row.personId, row.tokenHash, row.device, row.method, row.at, row.expiresAt],
  );
}

/** Ends one session of a person; gives its id, or nothing when it had ended or is somebody else's. */
export async function endSession(sql: Sql, personId: string, sessionId: string, at: Date): Promise<string | undefined> {
  const row = await sql.one<{ id: string }>(
    'UPDATE session SET ended_at = $3 WHERE id = $1 AND person_id = $2 AND ended_at IS NULL RETURNING id',
    [sessionId, personId, at],
  );
  return row?.id;
}

/** Ends all sessions of a person but one (or all); gives how many ended. */
export async function endSessions(sql: Sql, personId: string, at: Date, keep: string | null = null): Promise<number> {
  const rows = await sql.query(
    `UPDATE session SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL AND id IS DISTINCT FROM $3::uuid
     RETURNING id`,
    [personId, at, keep],
  );
  return rows.length;
}
