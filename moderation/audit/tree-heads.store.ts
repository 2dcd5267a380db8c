import type { Sql } from '../../platform/database/database.js';

/** The tree as it stood after one entry. `subtrees` is there for the last entry of each append, from which one goes on. */
export interface TreeHead {
  readonly size: number;
  readonly root: Buffer;
  readonly subtrees: readonly Buffer[];
  readonly at: Date;
}

const selectHead = `SELECT size, root, frontier AS subtrees, at FROM audit_tree_head`;

/** The latest tree head; undefined while nothing has been appended. */
export async function latestTreeHead(sql: Sql): Promise<TreeHead | undefined> {
  return sql.one<TreeHead>(`${selectHead} ORDER BY size DESC LIMIT 1`);
}

/** Tree heads in the order of their sizes: `after` and up to `top`. */
export async function treeHeadsAfter(sql: Sql, after: number, top: number, limit: number): Promise<TreeHead[]> {
  return sql.query<TreeHead>(`${selectHead} WHERE size > $1 AND size <= $2 ORDER BY size LIMIT $3`, [
    after,
    top,
    limit,
  ]);
}

/** Writes the roots after each of some entries; the last of them with the subtrees that the next append goes on from. */
export async function insertTreeHeads(
  sql: Sql,
  heads: { firstSize: number; roots: readonly Buffer[]; lastSubtrees: readonly Buffer[]; at: Date },
): Promise<void> {
  await sql.query(
    `INSERT INTO audit_tree_head (size, root, frontier, at)
     SELECT $1::bigint + number - 1, root, CASE WHEN number = cardinality($2::bytea[]) THEN $3::bytea[] ELSE '{}' END, $4
     FROM unnest($2::bytea[]) WITH ORDINALITY AS head (root, number)`,
    [heads.firstSize, heads.roots, heads.lastSubtrees, heads.at],
  );
}

/** The heads that appending ended with, the newest first: the roots that may stand in somebody's mail. */
export async function latestTreeHeads(sql: Sql, limit: number): Promise<TreeHead[]> {
  return sql.query<TreeHead>(`${selectHead} WHERE frontier <> '{}' ORDER BY size DESC LIMIT $1`, [limit]);
}
