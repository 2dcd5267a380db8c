import type { Sql } from '../../platform/database/database.js';
import { parseRule } from '../rules/parse-rule.js';
import { parseRuleSet } from '../rules/parse-rule-set.js';
import type { Parsed, RuleError, RuleList, RuleSet } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';

/** A version that runs, as it is stored. */
export interface RunningVersion {
  id: string;
  version: number;
  state: 'live' | 'trial';
  document: unknown;
}

export interface StoredList {
  name: string;
  kind: string;
  version: number;
  entries: unknown[];
}

/** What the tables hold of what runs, as of one instant. */
export interface StoredBook {
  /** Rises with every change; 0 where nothing was ever changed. */
  version: number;
  /** Whether the community has taken the rules into its own hands; before that the starter set runs. */
  isTakenOver: boolean;
  rules: RunningVersion[];
  /** The newest version of each. */
  lists: StoredList[];
}

/** The version alone: one row by its key. */
export async function bookVersion(sql: Sql): Promise<number> {
  return (await sql.one<{ version: number }>('SELECT version FROM rule_book'))?.version ?? 0;
}

/** Everything that runs, in one statement and so of one instant. */
export async function readStoredBook(sql: Sql): Promise<StoredBook> {
  const stored = await sql.one<StoredBook>(
    `SELECT coalesce((SELECT version FROM rule_book), 0) AS version, EXISTS (SELECT 1 FROM rule) AS "isTakenOver",
       (SELECT coalesce(json_agg(json_build_object('id', rule.id, 'version', rule_version.version,
           'state', CASE WHEN rule_version.version = rule.live_version THEN 'live' ELSE 'trial' END,
           'document', rule_version.document) ORDER BY rule.id), '[]')
         FROM rule JOIN rule_version ON rule_version.rule_id = rule.id
           AND rule_version.version IN (rule.live_version, rule.trial_version)) AS rules,
       (SELECT coalesce(json_agg(json_build_object('name', name, 'kind', kind, 'version', version, 'entries', entries)), '[]')
         FROM (SELECT DISTINCT ON (name) name, kind, version, entries FROM rule_list ORDER BY name, version DESC) AS newest) AS lists`,
  );
  return stored!;
}

/** What of a stored book runs, and which rules on trial were left out because they cannot be read. */
export interface ReadBook {
  set: RuleSet;
  leftOut: { id: string; version: number; errors: RuleError[] }[];
}

/**
 * The stored rules as a set that runs. A live rule that cannot be read makes the whole set unreadable, so that every
 * post is held until somebody has mended it; a rule on trial does nothing, so it is only left out.
 */
export function readBook(stored: StoredBook): Parsed<ReadBook> {
  const starter = starterSet();
  if (!stored.isTakenOver) return { ok: true, value: { set: starter, leftOut: [] } };
  const written = stored.rules.filter(({ state }) => state === 'live').map(withPlace);
  const lists = Object.fromEntries(
    stored.lists.map(({ name, kind, version, entries }) => [name, { kind, version, entries }]),
  );
  const parsed = parseRuleSet({ rules: written, lists }, starter.lists);
  if (!parsed.ok) return parsed;
  const { set, leftOut } = withTrials(
    parsed.value,
    stored.rules.filter(({ state }) => state === 'trial'),
  );
  return { ok: true, value: { set, leftOut } };
}

const withPlace = ({ id, version, state, document }: RunningVersion): unknown => ({
  ...(document as object),
  id,
  version,
  state,
});

function withTrials(live: RuleSet, trials: readonly RunningVersion[]): ReadBook {
  const names = live.lists.map((list: RuleList) => list.name);
  const read = trials.map((one) => ({ one, parsed: parseRule(withPlace(one), { lists: names }) }));
  return {
    set: {
      lists: live.lists,
      rules: [...live.rules, ...read.flatMap(({ parsed }) => (parsed.ok ? [parsed.value] : []))],
    },
    leftOut: read.flatMap(({ one: { id, version }, parsed }) =>
      parsed.ok ? [] : [{ id, version, errors: parsed.errors }],
    ),
  };
}
