import type { Sql } from '../../../platform/database/database.js';
import type { OfficeKind } from '../../access/viewer.js';
import type { Words } from '../../spaces/words.js';

export interface OfficeRow {
  id: string;
  personId: string;
  kind: OfficeKind;
  spaceId: string | null;
  languages: string[];
  fromAt: Date;
  untilAt: Date | null;
  grantedBy: string | null;
  /** Why it was given; null where nobody was asked: on the command line, and before anybody was. */
  reason: string | null;
  endedAt: Date | null;
}

const columns = `id, person_id AS "personId", kind, space_id AS "spaceId", languages, from_at AS "fromAt",
  until_at AS "untilAt", granted_by AS "grantedBy", reason, ended_at AS "endedAt"`;

const inForce = `ended_at IS NULL AND from_at <= $1 AND (until_at IS NULL OR until_at > $1)`;

export function findOffice(sql: Sql, officeId: string): Promise<OfficeRow | undefined> {
  return sql.one<OfficeRow>(`SELECT ${columns} FROM office WHERE id = $1`, [officeId]);
}

/** The offices in force: all of them for who grants them, or one person's own. */
export function listOffices(sql: Sql, at: Date, personId: string | null): Promise<OfficeRow[]> {
  return sql.query<OfficeRow>(
    `SELECT ${columns} FROM office WHERE ended_at IS NULL AND (until_at IS NULL OR until_at > $1)
       AND ($2::uuid IS NULL OR person_id = $2) ORDER BY kind, from_at, id LIMIT 1000`,
    [at, personId],
  );
}

/** The offices of administrator in force, held until the transaction ends, so that two cannot end the last two at once. */
export function lockAdminOffices(sql: Sql, at: Date): Promise<OfficeRow[]> {
  return sql.query<OfficeRow>(
    `SELECT ${columns} FROM office WHERE kind = 'admin' AND space_id IS NULL AND ${inForce} ORDER BY id FOR UPDATE`,
    [at],
  );
}

export async function insertOffice(sql: Sql, office: Omit<OfficeRow, 'endedAt'>): Promise<void> {
  await sql.query(
    `INSERT INTO office (id, person_id, kind, space_id, languages, from_at, until_at, granted_by, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      office.id,
      office.personId,
      office.kind,
      office.spaceId,
      office.languages,
      office.fromAt,
      office.untilAt,
      office.grantedBy,
      office.reason,
    ],
  );
}

/** Ends an office; false when it had ended. */
export async function endOffice(sql: Sql, officeId: string, endedBy: string | null, at: Date): Promise<boolean> {
  const row = await sql.one(
    'UPDATE office SET ended_at = $3, ended_by = $2 WHERE id = $1 AND ended_at IS NULL RETURNING 1',
    [officeId, endedBy, at],
  );
  return row !== undefined;
}

/** Somebody's account closes: what was written of why they were in office goes with them. */
export async function forgetReasons(sql: Sql, personId: string): Promise<void> {
  await sql.query('UPDATE office SET reason = NULL WHERE person_id = $1', [personId]);
}

/** The name of a space that the viewer may know of. */
export async function knownSpaceName(sql: Sql, spaceId: string, known: readonly string[]): Promise<Words | undefined> {
  const row = await sql.one<{ name: Words }>(
    `SELECT name FROM space WHERE id = $1 AND (mode <> 'secret' OR id = ANY($2::uuid[]))`,
    [spaceId, known],
  );
  return row?.name;
}

/** Persons with an account of exactly this address or with a word of the name beginning so: five, never a list of all. */
export async function findHolderIds(sql: Sql, named: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT person.id FROM person JOIN account ON account.person_id = person.id
     WHERE person.state = 'active' AND (account.email = $1::citext
       OR (strpos($1, '@') = 0 AND strpos(' ' || lower(person.display_name), ' ' || lower($1)) > 0))
     ORDER BY lower(person.display_name), person.id LIMIT 5`,
    [named],
  );
  return rows.map(({ id }) => id);
}
