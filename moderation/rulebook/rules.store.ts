import type { Sql } from '../../platform/database/database.js';
import type { RuleState } from '../rules/rule.js';
import type { RuleAct } from './rule-moves.js';

/** A rule of the book with the newest version of its document. */
export interface BookRule {
  id: string;
  state: RuleState;
  /** The newest that was written. */
  version: number;
  liveVersion: number | null;
  trialVersion: number | null;
  proposedVersion: number | null;
  proposedBy: string | null;
  proposedByName: string | null;
  proposedAt: Date | null;
  /** Null for the starter set as long as nobody has taken the rules over. */
  createdAt: Date | null;
  changedAt: Date | null;
  document: unknown;
}

export interface RuleVersionRow {
  ruleId: string;
  number: number;
  document: unknown;
  origin: 'starter' | 'written';
  writtenBy: string | null;
  writtenByName: string | null;
  writtenAt: Date | null;
  why: string;
}

export interface RuleMoveRow {
  id: string;
  ruleId: string;
  version: number;
  act: RuleAct;
  movedBy: string | null;
  movedByName: string | null;
  movedAt: Date;
  why: string;
}

const ruleColumns = `rule.id, rule.state, rule.version, rule.live_version AS "liveVersion", rule.trial_version AS "trialVersion",
  rule.proposed_version AS "proposedVersion", rule.proposed_by AS "proposedBy", proposer.display_name AS "proposedByName",
  rule.proposed_at AS "proposedAt", rule.created_at AS "createdAt", rule.changed_at AS "changedAt", newest.document`;
const ruleTables = `rule JOIN rule_version newest ON newest.rule_id = rule.id AND newest.version = rule.version
  LEFT JOIN person proposer ON proposer.id = rule.proposed_by`;
const versionColumns = `v.rule_id AS "ruleId", v.version AS number, v.document, v.origin, v.written_by AS "writtenBy",
  person.display_name AS "writtenByName", v.written_at AS "writtenAt", v.why`;

/** Every rule of the book, by id; empty before the community has taken the rules over. */
export async function allRules(sql: Sql): Promise<BookRule[]> {
  return sql.query(`SELECT ${ruleColumns} FROM ${ruleTables} ORDER BY rule.id`);
}

export async function findRule(sql: Sql, id: string): Promise<BookRule | undefined> {
  return sql.one(`SELECT ${ruleColumns} FROM ${ruleTables} WHERE rule.id = $1`, [id]);
}

/** Versions of a rule from the newest down, below `before` where given. */
export async function versionsOf(
  sql: Sql,
  ruleId: string,
  { before, limit }: { before: number | null; limit: number },
): Promise<RuleVersionRow[]> {
  return sql.query(
    `SELECT ${versionColumns} FROM rule_version v LEFT JOIN person ON person.id = v.written_by
     WHERE v.rule_id = $1 AND ($2::int IS NULL OR v.version < $2) ORDER BY v.version DESC LIMIT $3`,
    [ruleId, before, limit],
  );
}

export async function findVersion(sql: Sql, ruleId: string, number: number): Promise<RuleVersionRow | undefined> {
  if (!Number.isInteger(number) || number < 1 || number > 1e9) return undefined;
  return sql.one(
    `SELECT ${versionColumns} FROM rule_version v LEFT JOIN person ON person.id = v.written_by
     WHERE v.rule_id = $1 AND v.version = $2`,
    [ruleId, number],
  );
}

/** What was done with a rule, the latest first. */
export async function movesOf(sql: Sql, ruleId: string, limit: number): Promise<RuleMoveRow[]> {
  return sql.query(
    `SELECT m.id, m.rule_id AS "ruleId", m.version, m.act, m.moved_by AS "movedBy", person.display_name AS "movedByName",
       m.moved_at AS "movedAt", m.why
     FROM rule_move m LEFT JOIN person ON person.id = m.moved_by
     WHERE m.rule_id = $1 ORDER BY m.moved_at DESC, m.id DESC LIMIT $2`,
    [ruleId, limit],
  );
}

/** The move of this id: what an idempotency key remembers. */
export async function findMove(sql: Sql, id: string): Promise<{ ruleId: string; version: number } | undefined> {
  return sql.one('SELECT rule_id AS "ruleId", version FROM rule_move WHERE id = $1', [id]);
}

/** Which versions of these rules have been tried on earlier posts, to the end. */
export async function backTestedVersions(sql: Sql, ruleIds: readonly string[]): Promise<Map<string, Set<number>>> {
  const rows = await sql.query<{ rule_id: string; rule_version: number }>(
    `SELECT DISTINCT rule_id, rule_version FROM back_test WHERE rule_id = ANY($1) AND state = 'done'`,
    [ruleIds],
  );
  const tested = new Map<string, Set<number>>();
  for (const { rule_id: id, rule_version: version } of rows) tested.set(id, (tested.get(id) ?? new Set()).add(version));
  return tested;
}

/** Whether the community wants two moderators before a rule goes live. */
export async function needsTwoOffices(sql: Sql): Promise<boolean> {
  const row = await sql.one<{ needed: boolean }>('SELECT rules_need_two_offices AS needed FROM community');
  return row?.needed ?? false;
}
