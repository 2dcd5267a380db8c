import type { Sql, Tx } from '../../../platform/database/database.js';
import type { CurrentEntry } from './check-roll.js';

const ROLL_LOCK = 0x524f4c4c;

/** One import or undo at a time. The lock ends with the transaction. */
export async function lockRoll(tx: Tx): Promise<void> {
  await tx.query('SELECT pg_advisory_xact_lock($1)', [ROLL_LOCK]);
}

/** The whole roll as it stands, with the latest membership of each. */
export function readRoll(sql: Sql): Promise<CurrentEntry[]> {
  return sql.query<CurrentEntry>(
    `WITH latest AS (
       SELECT DISTINCT ON (roll_entry_id) roll_entry_id, lower(during)::text AS since, (upper(during) - 1)::text AS until,
         (lag(upper(during)) OVER (PARTITION BY roll_entry_id ORDER BY lower(during)) - 1)::text AS earlier_until
       FROM roll_period WHERE superseded_at IS NULL ORDER BY roll_entry_id, lower(during) DESC)
     SELECT entry.id, entry.person_id AS "personId", entry.member_number AS "memberNumber", entry.name,
       entry.email::text AS email, entry.country, entry.postal_code AS "postalCode", entry.birth_date::text AS "birthDate",
       CASE WHEN latest.since IS NOT NULL THEN jsonb_build_object('since', latest.since, 'until', latest.until) END AS period,
       latest.earlier_until AS "earlierUntil"
     FROM roll_entry AS entry LEFT JOIN latest ON latest.roll_entry_id = entry.id`,
  );
}

export interface RegionRow {
  id: string;
  slug: string;
  name: Record<string, string>;
}

/** The regions by slug and by each of their names, in lower case. */
export async function readRegions(sql: Sql): Promise<Map<string, string>> {
  const rows = await sql.query<RegionRow>(
    `SELECT id, slug, name FROM space WHERE kind = 'region' AND state = 'active' AND mode <> 'secret'
     ORDER BY cardinality(line), slug`,
  );
  return new Map(
    rows.flatMap(({ id, slug, name }) =>
      [slug, ...Object.values(name)].map((word) => [word.toLowerCase(), id] as const),
    ),
  );
}

/** Writes the same statement for many rows, a few thousand at a time: `$1` is the rows as JSON. */
export async function forRows(
  sql: Sql,
  statement: string,
  rows: readonly object[],
  more: readonly unknown[] = [],
): Promise<void> {
  for (let at = 0; at < rows.length; at += 5000) {
    await sql.query(statement, [JSON.stringify(rows.slice(at, at + 5000)), ...more]);
  }
}

export interface ImportRow {
  id: string;
  fileName: string;
  state: 'committed' | 'undone';
  addedCount: number;
  changedCount: number;
  endedCount: number;
  badRowCount: number;
  importedAt: Date;
}

export function findImport(sql: Sql, importId: string): Promise<ImportRow | undefined> {
  return sql.one<ImportRow>(
    `SELECT id, file_name AS "fileName", state, added_count AS "addedCount", changed_count AS "changedCount",
       ended_count AS "endedCount", bad_row_count AS "badRowCount", imported_at AS "importedAt"
     FROM roll_import WHERE id = $1`,
    [importId],
  );
}

/** Who was a member on a day, as the roll knew it at an instant: their numbers in order, and a hash over all of it. */
export interface MembersOnDay {
  count: number;
  hash: string;
}

const KNOWN_ON_DAY = `FROM roll_entry JOIN roll_period ON roll_period.roll_entry_id = roll_entry.id
  WHERE roll_period.during @> $1::date AND roll_period.recorded_at <= $2
    AND (roll_period.superseded_at IS NULL OR roll_period.superseded_at > $2)`;

/**
 * The count of members on day `day` as known at `knownAt`, with a SHA-256 over the day, the instant and each number:
 * the same question asked later has the same answer and hash, whatever was imported since.
 */
export async function membersOn(sql: Sql, day: string, knownAt: Date): Promise<MembersOnDay> {
  const row = await sql.one<MembersOnDay>(
    `SELECT count(*)::int AS count, encode(sha256(convert_to($1 || E'\\n' || $3 || E'\\n' ||
       coalesce(string_agg(roll_entry.member_number, E'\\n' ORDER BY roll_entry.member_number COLLATE "C"), ''), 'UTF8')), 'hex') AS hash
     ${KNOWN_ON_DAY}`,
    [day, knownAt, knownAt.toISOString()],
  );
  return row!;
}
