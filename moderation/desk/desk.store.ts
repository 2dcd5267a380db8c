import type { Sql, Tx } from '../../platform/database/database.js';

/** How a moderator works, wherever they sit down. Read by nobody but them. */
export interface ModeratorDesk {
  /** Deed → key, those changed alone; null until keys are chosen. */
  keys: Record<string, string> | null;
  keysAreOn: boolean;
  limitIsChosen: boolean;
  limitMinutes: number | null;
  limitCases: number | null;
  /** When they began, and took the last case, since a break; how many cases that makes. Counted while a limit is on. */
  startedAt: Date | null;
  lastAt: Date | null;
  taken: number;
}

const nothingKept: ModeratorDesk = {
  keys: null,
  keysAreOn: true,
  limitIsChosen: false,
  limitMinutes: null,
  limitCases: null,
  startedAt: null,
  lastAt: null,
  taken: 0,
};

export async function deskOf(sql: Sql, personId: string): Promise<ModeratorDesk> {
  const row = await sql.one<ModeratorDesk>(
    `SELECT keys, keys_are_on AS "keysAreOn", limit_is_chosen AS "limitIsChosen", limit_minutes AS "limitMinutes",
       limit_cases AS "limitCases", started_at AS "startedAt", last_at AS "lastAt", taken
     FROM moderator_desk WHERE person_id = $1`,
    [personId],
  );
  return row ?? nothingKept;
}

export async function keepKeys(
  sql: Sql,
  chosen: { personId: string; keys: Readonly<Record<string, string>>; areOn: boolean },
): Promise<void> {
  await sql.query(
    `INSERT INTO moderator_desk (person_id, keys, keys_are_on) VALUES ($1, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET keys = excluded.keys, keys_are_on = excluded.keys_are_on`,
    [chosen.personId, JSON.stringify(chosen.keys), chosen.areOn],
  );
}

/** A limit, or none; counting begins anew. */
export async function keepLimit(
  sql: Sql,
  chosen: { personId: string; minutes: number | null; cases: number | null },
): Promise<void> {
  await sql.query(
    `INSERT INTO moderator_desk (person_id, limit_is_chosen, limit_minutes, limit_cases) VALUES ($1, true, $2, $3)
     ON CONFLICT (person_id) DO UPDATE SET limit_is_chosen = true, limit_minutes = excluded.limit_minutes,
       limit_cases = excluded.limit_cases, started_at = NULL, last_at = NULL, taken = 0`,
    [chosen.personId, chosen.minutes, chosen.cases],
  );
}

/** Goes on after a break, or without one: the limit stays. */
export async function countAnew(sql: Sql, personId: string): Promise<void> {
  await sql.query('UPDATE moderator_desk SET started_at = NULL, last_at = NULL, taken = 0 WHERE person_id = $1', [
    personId,
  ]);
}

/** Counts a case that was handed out, for whoever has set themselves a limit; who was away for an hour begins anew. */
export async function countHandedOut(tx: Tx, personId: string, at: Date): Promise<void> {
  await tx.query(
    `UPDATE moderator_desk SET last_at = $2,
       started_at = CASE WHEN last_at > $2::timestamptz - interval '1 hour' THEN started_at ELSE $2 END,
       taken = CASE WHEN last_at > $2::timestamptz - interval '1 hour' THEN taken + 1 ELSE 1 END
     WHERE person_id = $1 AND (limit_minutes IS NOT NULL OR limit_cases IS NOT NULL)`,
    [personId, at],
  );
}
