import type { Sql } from '../../platform/database/database.js';
import type { ListEntry, ListKind } from '../rules/rule.js';

/** The newest version of a list, without its entries. */
export interface ListSummary {
  name: string;
  kind: ListKind;
  version: number;
  entryCount: number;
  /** Null for a list of the starter set that nobody has taken over. */
  changedAt: Date | null;
}

export interface ListVersionRow {
  number: number;
  entryCount: number;
  addedCount: number;
  removedCount: number;
  origin: 'starter' | 'written';
  writtenByName: string | null;
  writtenAt: Date;
  why: string;
}

export interface StoredListVersion {
  name: string;
  kind: ListKind;
  version: number;
  entries: ListEntry[];
  changedAt: Date;
}

/** Every list of the book, by name. */
export async function allLists(sql: Sql): Promise<ListSummary[]> {
  return sql.query(
    `SELECT DISTINCT ON (name) name, kind, version, jsonb_array_length(entries) AS "entryCount", written_at AS "changedAt"
     FROM rule_list ORDER BY name, version DESC`,
  );
}

/** The newest version of a list with its entries. */
export async function findList(sql: Sql, name: string): Promise<StoredListVersion | undefined> {
  return sql.one(
    `SELECT name, kind, version, entries, written_at AS "changedAt" FROM rule_list WHERE name = $1 ORDER BY version DESC LIMIT 1`,
    [name],
  );
}

/** Who changed a list when and why, the latest first, with how much each version added and took out. */
export async function listVersions(sql: Sql, name: string, limit: number): Promise<ListVersionRow[]> {
  return sql.query(
    `SELECT v.version AS number, jsonb_array_length(v.entries) AS "entryCount", v.added_count AS "addedCount",
       v.removed_count AS "removedCount", v.origin, person.display_name AS "writtenByName", v.written_at AS "writtenAt", v.why
     FROM rule_list v LEFT JOIN person ON person.id = v.written_by
     WHERE v.name = $1 ORDER BY v.version DESC LIMIT $2`,
    [name, limit],
  );
}
