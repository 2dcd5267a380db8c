import type { Sql, Tx } from '../../platform/database/database.js';
import type { RuleState } from '../rules/rule.js';
import type { RuleAct } from './rule-moves.js';

/**
 * Whoever changes the book holds this until the end of the transaction: changes happen one after the other, so that
 * each is checked against the book it changes.
 */
export async function lockBook(tx: Tx): Promise<void> {
  await tx.query(
    `INSERT INTO rule_book (version) VALUES (1) ON CONFLICT (is_one) DO UPDATE SET version = rule_book.version + 1`,
  );
}

export async function insertRule(tx: Tx, rule: { id: string; at: Date }): Promise<void> {
  await tx.query(`INSERT INTO rule (id, state, version, created_at, changed_at) VALUES ($1, 'draft', 1, $2, $2)`, [
    rule.id,
    rule.at,
  ]);
}

export async function insertVersion(
  tx: Tx,
  of: { ruleId: string; number: number; document: unknown; writtenBy: string | null; at: Date; why: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO rule_version (rule_id, version, document, written_by, written_at, why) VALUES ($1, $2, $3, $4, $5, $6)`,
    [of.ruleId, of.number, JSON.stringify(of.document), of.writtenBy, of.at, of.why],
  );
}

/** What a move makes of a rule. A proposal never outlives a move. */
export async function setRule(
  tx: Tx,
  rule: {
    id: string;
    state: RuleState;
    version: number;
    liveVersion: number | null;
    trialVersion: number | null;
    at: Date;
  },
): Promise<void> {
  await tx.query(
    `UPDATE rule SET state = $2, version = $3, live_version = $4, trial_version = $5, changed_at = $6,
       proposed_version = NULL, proposed_by = NULL, proposed_at = NULL WHERE id = $1`,
    [rule.id, rule.state, rule.version, rule.liveVersion, rule.trialVersion, rule.at],
  );
}

/** Remembers who proposes that a version goes live, where two offices are wanted. */
export async function setProposal(
  tx: Tx,
  of: { ruleId: string; version: number; by: string; at: Date },
): Promise<void> {
  await tx.query('UPDATE rule SET proposed_version = $2, proposed_by = $3, proposed_at = $4 WHERE id = $1', [
    of.ruleId,
    of.version,
    of.by,
    of.at,
  ]);
}

export async function insertMove(
  tx: Tx,
  move: { id: string; ruleId: string; version: number; act: RuleAct; by: string | null; at: Date; why: string },
): Promise<void> {
  await tx.query(
    `INSERT INTO rule_move (id, rule_id, version, act, moved_by, moved_at, why) VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [move.id, move.ruleId, move.version, move.act, move.by, move.at, move.why],
  );
}

export interface NewListVersion {
  name: string;
  version: number;
  kind: string;
  entries: unknown;
  addedCount: number;
  removedCount: number;
  by: string | null;
  at: Date;
  why: string;
}

export async function insertList(tx: Tx, list: NewListVersion): Promise<void> {
  await tx.query(
    `INSERT INTO rule_list (name, version, kind, entries, added_count, removed_count, written_by, written_at, why)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      list.name,
      list.version,
      list.kind,
      JSON.stringify(list.entries),
      list.addedCount,
      list.removedCount,
      list.by,
      list.at,
      list.why,
    ],
  );
}

/** Writes the starter set down as version 1 of live rules, in three statements however large it is. */
export async function insertStarterSet(
  tx: Tx,
  starter: {
    rules: readonly { id: string; document: unknown; moveId: string }[];
    lists: readonly { name: string; kind: string; entries: unknown }[];
    by: string | null;
    at: Date;
    why: string;
  },
): Promise<void> {
  const { rules, lists, by, at, why } = starter;
  const ids = rules.map(({ id }) => id);
  await tx.query(
    `INSERT INTO rule (id, state, version, live_version, created_at, changed_at)
     SELECT id, 'live', 1, 1, $2, $2 FROM unnest($1::text[]) AS id`,
    [ids, at],
  );
  await tx.query(
    `INSERT INTO rule_version (rule_id, version, document, written_at, why, origin)
     SELECT id, 1, document, $3, $4, 'starter' FROM unnest($1::text[], $2::jsonb[]) AS row (id, document)`,
    [ids, rules.map(({ document }) => JSON.stringify(document)), at, why],
  );
  await tx.query(
    `INSERT INTO rule_move (id, rule_id, version, act, moved_by, moved_at, why)
     SELECT move, id, 1, 'taken_over', $3, $4, $5 FROM unnest($1::uuid[], $2::text[]) AS row (move, id)`,
    [rules.map(({ moveId }) => moveId), ids, by, at, why],
  );
  await tx.query(
    `INSERT INTO rule_list (name, version, kind, entries, written_at, why, origin)
     SELECT name, 1, kind, entries, $4, $5, 'starter' FROM unnest($1::text[], $2::text[], $3::jsonb[]) AS row (name, kind, entries)
     ON CONFLICT DO NOTHING`,
    [
      lists.map(({ name }) => name),
      lists.map(({ kind }) => kind),
      lists.map(({ entries }) => JSON.stringify(entries)),
      at,
      why,
    ],
  );
}

export async function isTakenOver(sql: Sql): Promise<boolean> {
  return (await sql.one('SELECT 1 FROM rule LIMIT 1')) !== undefined;
}
