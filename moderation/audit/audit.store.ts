import type { Sql } from '../../platform/database/database.js';
import type { LeafSalt } from './audit-leaf.js';

/** One entry as it is written: everything but its place in the tree, which the worker gives. */
export interface NewAuditEntry {
  readonly id: string;
  readonly act: string;
  readonly actorId: string | null;
  readonly office: string | null;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly spaceId: string | null;
  readonly leaf: Buffer;
  readonly leafHash: Buffer;
  readonly recordedAt: Date;
}

/** One entry as it is stored, with its salts, which an erasure may have taken. */
export interface StoredAuditEntry extends NewAuditEntry {
  readonly seq: number;
  readonly salts: readonly LeafSalt[];
}

/** Writes an entry and its salts in one statement. */
export async function insertAuditEntry(sql: Sql, entry: NewAuditEntry, salts: readonly LeafSalt[]): Promise<void> {
  await sql.query(
    `WITH entry AS (
       INSERT INTO audit_entry (id, act, actor_id, office, subject_kind, subject_id, space_id, leaf, leaf_hash, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     )
     INSERT INTO audit_salt (entry_id, field, person_id, salt)
     SELECT $1, field, person_id, salt FROM unnest($11::text[], $12::uuid[], $13::bytea[]) AS s (field, person_id, salt)`,
    [
      entry.id,
      entry.act,
      entry.actorId,
      entry.office,
      entry.subjectKind,
      entry.subjectId,
      entry.spaceId,
      entry.leaf,
      entry.leafHash,
      entry.recordedAt,
      salts.map(({ field }) => field),
      salts.map(({ personId }) => personId),
      salts.map(({ salt }) => salt),
    ],
  );
}

/** The entries that wait for their place, the earliest first. */
export async function unsequencedEntries(sql: Sql, limit: number): Promise<{ id: string; leafHash: Buffer }[]> {
  return sql.query(
    `SELECT id, leaf_hash AS "leafHash" FROM audit_entry WHERE seq IS NULL ORDER BY recorded_at, id LIMIT $1`,
    [limit],
  );
}

/** Gives the entries their places, the first of them `firstSeq`. */
export async function giveSeqs(sql: Sql, ids: readonly string[], firstSeq: number): Promise<void> {
  await sql.query(
    `UPDATE audit_entry SET seq = $2::bigint + place.number - 1
     FROM unnest($1::uuid[]) WITH ORDINALITY AS place (id, number)
     WHERE audit_entry.id = place.id AND seq IS NULL`,
    [ids, firstSeq],
  );
}

/** Counts for the walk along the log, in one snapshot: places taken up to the last tree head, beyond it, and waiting. */
export async function countEntries(
  sql: Sql,
): Promise<{ top: number; upToTop: number; beyond: number; waiting: number }> {
  const counts = await sql.one<{ top: number; upToTop: number; beyond: number; waiting: number }>(
    `WITH head AS (SELECT coalesce(max(size), 0) AS top FROM audit_tree_head)
     SELECT head.top,
            count(seq) FILTER (WHERE seq <= head.top) AS "upToTop",
            count(seq) FILTER (WHERE seq > head.top) AS beyond,
            count(*) FILTER (WHERE seq IS NULL AND audit_entry.id IS NOT NULL) AS waiting
     FROM head LEFT JOIN audit_entry ON true GROUP BY head.top`,
  );
  return counts!;
}

/** Entries in the order of their places, `after` and up to `top`, with their salts. */
export async function entriesAfter(sql: Sql, after: number, top: number, limit: number): Promise<StoredAuditEntry[]> {
  const entries = await sql.query<Omit<StoredAuditEntry, 'salts'>>(
    `${selectEntry} WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3`,
    [after, top, limit],
  );
  return withSalts(sql, entries);
}

/** The first entry whose place is beyond `top`. */
export async function firstEntryBeyond(sql: Sql, top: number): Promise<{ id: string; seq: number } | undefined> {
  return sql.one(`SELECT id, seq FROM audit_entry WHERE seq > $1 ORDER BY seq LIMIT 1`, [top]);
}

/** Leaf hashes in the order of their places: `after` and up to `upTo`. */
export async function leafHashesAfter(
  sql: Sql,
  after: number,
  upTo: number,
  limit: number,
): Promise<{ seq: number; id: string; leafHash: Buffer }[]> {
  return sql.query(
    `SELECT seq, id, leaf_hash AS "leafHash" FROM audit_entry WHERE seq > $1 AND seq <= $2 ORDER BY seq LIMIT $3`,
    [after, upTo, limit],
  );
}

/** One entry; its `seq` is null until the worker has appended it. */
export async function findAuditEntry(
  sql: Sql,
  entryId: string,
): Promise<{ seq: number | null; leaf: Buffer; leafHash: Buffer } | undefined> {
  return sql.one(`SELECT seq, leaf, leaf_hash AS "leafHash" FROM audit_entry WHERE id = $1`, [entryId]);
}

/** How many acts wait for their place. */
export async function countWaiting(sql: Sql): Promise<number> {
  const row = await sql.one<{ count: number }>('SELECT count(*)::int AS count FROM audit_entry WHERE seq IS NULL');
  return row!.count;
}

/** The last place given; 0 if none. */
export async function lastSeq(sql: Sql): Promise<number> {
  return (await sql.one<{ seq: number | null }>(`SELECT max(seq) AS seq FROM audit_entry`))?.seq ?? 0;
}

/** Takes away what ties entries to a person: the salts of their hashes and their ids beside the leaves. */
export async function forgetPersonInAudit(sql: Sql, personId: string): Promise<void> {
  await sql.query(`DELETE FROM audit_salt WHERE person_id = $1`, [personId]);
  await sql.query(`UPDATE audit_entry SET actor_id = NULL WHERE actor_id = $1`, [personId]);
  await sql.query(`UPDATE audit_entry SET subject_id = NULL WHERE subject_kind = 'person' AND subject_id = $1`, [
    personId,
  ]);
}

const selectEntry = `
  SELECT id, seq, act, actor_id AS "actorId", office, subject_kind AS "subjectKind", subject_id AS "subjectId",
         space_id AS "spaceId", leaf, leaf_hash AS "leafHash", recorded_at AS "recordedAt"
  FROM audit_entry`;

async function withSalts(sql: Sql, entries: Omit<StoredAuditEntry, 'salts'>[]): Promise<StoredAuditEntry[]> {
  const salts = await sql.query<LeafSalt & { entryId: string }>(
    `SELECT entry_id AS "entryId", field, person_id AS "personId", salt FROM audit_salt WHERE entry_id = ANY ($1::uuid[])`,
    [entries.map(({ id }) => id)],
  );
  const saltsOf = Map.groupBy(salts, ({ entryId }) => entryId);
  return entries.map((entry) => ({ ...entry, salts: saltsOf.get(entry.id) ?? [] }));
}
