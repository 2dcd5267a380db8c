import type { Sql } from '../../../platform/database/database.js';
import type { OfficeKind } from '../../access/viewer.js';

export interface OfficeRow {
  id: string;
  personId: string;
  kind: OfficeKind;
  spaceId: string | null;
  languages: string[];
  fromAt: Date;
  untilAt: Date | null;
  endedAt: Date | null;
}

const columns = `id, person_id AS "personId", kind, space_id AS "spaceId", languages, from_at AS "fromAt",
  until_at AS "untilAt", ended_at AS "endedAt"`;

const inForce = `ended_at IS NULL AND from_at <= $1 AND (until_at IS NULL OR until_at > $1)`;

export function findOffice(sql: Sql, officeId: string): Promise<OfficeRow | undefined> {
  return sql.one<OfficeRow>(`SELECT ${columns} FROM office WHERE id = $1`, [officeId]);
}

/** Every office in force, for who grants them. */
export function listOffices(sql: Sql, at: Date): Promise<OfficeRow[]> {
  return sql.query<OfficeRow>(
    `SELECT ${columns} FROM office WHERE ended_at IS NULL AND (until_at IS NULL OR until_at > $1) ORDER BY kind, from_at, id LIMIT 1000`,
    [at],
  );
}

/** The offices of administrator in force, held until the transaction ends, so that two cannot end the last two at once. */
export function lockAdminOffices(sql: Sql, at: Date): Promise<OfficeRow[]> {
  return sql.query<OfficeRow>(
    `SELECT ${columns} FROM office WHERE kind = 'admin' AND space_id IS NULL AND ${inForce} ORDER BY id FOR UPDATE`,
    [at],
  );
}

export async function insertOffice(
  sql: Sql,
  office: Omit<OfficeRow, 'endedAt'> & { grantedBy: string | null },
): Promise<void> {
  await sql.query(
    `INSERT INTO office (id, person_id, kind, space_id, languages, from_at, until_at, granted_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      office.id,
      office.personId,
      office.kind,
      office.spaceId,
      office.languages,
      office.fromAt,
      office.untilAt,
      office.grantedBy,
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
