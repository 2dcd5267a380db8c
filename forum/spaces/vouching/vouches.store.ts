import { isOnRoll, isSuspended } from '../../access/readers-of.sql.js';
import type { Sql } from '../../../platform/database/database.js';
import type { Viewer } from '../../access/viewer.js';
import type { Words } from '../words.js';
import { vouchedFor, vouchInForce } from './vouch-in-force.sql.js';

/** A vouching that stands, as whom it is about reads it. */
export interface VouchForMe {
  id: string;
  vouchedById: string;
  /** Null for a space that the reader may not know of any more. */
  spaceName: Words | null;
  words: string;
  at: Date;
}

/** A vouching that stands, as who gave it reads it. */
export interface GivenVouch {
  id: string;
  personId: string;
  words: string;
  at: Date;
}

/** Who vouches for this reader, the newest first. */
export function vouchesFor(sql: Sql, viewer: Viewer): Promise<VouchForMe[]> {
  return sql.query<VouchForMe>(
    `SELECT vouch.id, vouch.vouched_by AS "vouchedById", space.name AS "spaceName", vouch.words, vouch.at
     FROM vouch LEFT JOIN space ON space.id = vouch.space_id AND space.id = ANY($3::uuid[])
     WHERE vouch.person_id = $1 AND ${vouchInForce('vouch', '$2')} ORDER BY vouch.at DESC, vouch.id DESC LIMIT 50`,
    [viewer.personId, viewer.at, viewer.knownSpaceIds],
  );
}

/** Whether any coordinator vouches for this person: not who, nor in which words. */
export async function isVouchedFor(sql: Sql, personId: string, at: Date): Promise<boolean> {
  const row = await sql.one<{ is: boolean }>(`SELECT ${vouchedFor('$1::uuid', '$2::timestamptz')} AS is`, [
    personId,
    at,
  ]);
  return row!.is;
}

/** For whom this reader vouches, by person: all of them, the newest first, or those among these persons. */
export async function vouchesGiven(
  sql: Sql,
  viewer: Viewer,
  personIds: readonly string[] | null = null,
): Promise<Map<string, GivenVouch>> {
  const rows = await sql.query<GivenVouch>(
    `SELECT vouch.id, vouch.person_id AS "personId", vouch.words, vouch.at FROM vouch
     WHERE vouch.vouched_by = $1 AND ($3::uuid[] IS NULL OR vouch.person_id = ANY($3)) AND ${vouchInForce('vouch', '$2')}
     ORDER BY vouch.at DESC, vouch.id DESC LIMIT 500`,
    [viewer.personId, viewer.at, personIds],
  );
  return new Map(rows.map((row) => [row.personId, row]));
}

/** The vouching of one person for another that nobody has taken back, held until the transaction ends. */
export function lockVouch(
  sql: Sql,
  by: { personId: string; vouchedBy: string; at: Date },
): Promise<{ id: string; isInForce: boolean } | undefined> {
  return sql.one(
    `SELECT vouch.id, ${vouchInForce('vouch', '$3')} AS "isInForce" FROM vouch
     WHERE vouch.person_id = $1 AND vouch.vouched_by = $2 AND vouch.withdrawn_at IS NULL FOR UPDATE OF vouch`,
    [by.personId, by.vouchedBy, by.at],
  );
}

/**
 * Whether somebody is in a space, and whether a word for them counts now: on the roll, and not suspended. Undefined where
 * they are not in it.
 */
export function findVouchable(
  sql: Sql,
  of: { personId: string; spaceId: string; at: Date },
): Promise<{ isFree: boolean } | undefined> {
  return sql.one<{ isFree: boolean }>(
    `SELECT ${isOnRoll('person.id', '$3')} AND NOT ${isSuspended('person.id', '$3')} AS "isFree"
     FROM participation JOIN person ON person.id = participation.person_id
     WHERE participation.person_id = $1 AND participation.space_id = $2 AND participation.state = 'in'
       AND person.state = 'active'`,
    [of.personId, of.spaceId, of.at],
  );
}

/** Writes a vouching; false where the same coordinator has vouched for the same person in this very moment. */
export async function insertVouch(
  sql: Sql,
  vouch: { id: string; personId: string; vouchedBy: string; spaceId: string; words: string; at: Date },
): Promise<boolean> {
  const row = await sql.one(
    `INSERT INTO vouch (id, person_id, vouched_by, space_id, words, at) VALUES ($1, $2, $3, $4, $5, $6)
     ON CONFLICT (person_id, vouched_by) WHERE withdrawn_at IS NULL DO NOTHING RETURNING 1`,
    [vouch.id, vouch.personId, vouch.vouchedBy, vouch.spaceId, vouch.words, vouch.at],
  );
  return row !== undefined;
}

/** Ends a vouching; nothing where it had been ended, or somebody else gave it. `by` null: it had ended by itself. */
export function endVouch(
  sql: Sql,
  end: { id: string; vouchedBy: string; by: string | null; at: Date },
): Promise<{ personId: string; spaceId: string; words: string } | undefined> {
  return sql.one(
    `UPDATE vouch SET withdrawn_at = $3, withdrawn_by = $4
     WHERE id = $1 AND vouched_by = $2 AND withdrawn_at IS NULL
     RETURNING person_id AS "personId", space_id AS "spaceId", words`,
    [end.id, end.vouchedBy, end.at, end.by],
  );
}

/** Whether this person gave this vouching, whatever has become of it. */
export async function gaveVouch(sql: Sql, id: string, vouchedBy: string): Promise<boolean> {
  const row = await sql.one('SELECT 1 FROM vouch WHERE id = $1 AND vouched_by = $2', [id, vouchedBy]);
  return row !== undefined;
}

/**
 * Somebody's account closes: what was said of them goes with them, and so do the words that they wrote of others. That
 * they vouched for somebody, and until when, stays with whom it was about.
 */
export async function forgetVouches(sql: Sql, personId: string, at: Date): Promise<void> {
  await sql.query('DELETE FROM vouch WHERE person_id = $1', [personId]);
  await sql.query(
    `UPDATE vouch SET words = '', withdrawn_at = coalesce(withdrawn_at, $2), withdrawn_by = CASE
       WHEN withdrawn_at IS NULL THEN vouched_by ELSE withdrawn_by END
     WHERE vouched_by = $1`,
    [personId, at],
  );
}
