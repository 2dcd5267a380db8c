import type { Sql } from '../../platform/database/database.js';
import { compileRules, type CompiledRule } from '../rules/compile-rules.js';
import { parseRuleSet } from '../rules/parse-rule-set.js';
import type { Rule, RuleList } from '../rules/rule.js';
import { starterSet } from '../rules/starter/starter-set.js';
import { questionName, type HistoryQuestion } from '../signals/history.js';
import { compileCloseness, type Closeness } from './closeness.js';
import type { TextFinders } from './replay-evaluation.js';

/** One version of a rule, ready to be tried on the past. */
export interface TestedRule {
  rule: Rule;
  compiled: CompiledRule;
  finders: TextFinders;
  questions: ReadonlyMap<string, HistoryQuestion>;
  closeness: Closeness;
}

/** Which version there is to be tried, without compiling it: the newest, where none is named. */
export async function findRuleVersion(
  sql: Sql,
  ruleId: string,
  version: number | null,
): Promise<{ version: number; document: unknown } | undefined> {
  const written = await sql.one<{ version: number; document: unknown }>(
    `SELECT version, document FROM rule_version WHERE rule_id = $1 AND ($2::int IS NULL OR version = $2)
     ORDER BY version DESC LIMIT 1`,
    [ruleId, version],
  );
  if (written) return written;
  const starter = starterSet().rules.find((rule) => rule.id === ruleId);
  if (!starter || (version !== null && version !== starter.version)) return undefined;
  return { version: starter.version, document: null };
}

/** The version compiled with the lists as they are now; undefined where it is not there or cannot be read. */
export async function loadTestedRule(sql: Sql, ruleId: string, version: number): Promise<TestedRule | undefined> {
  const found = await findRuleVersion(sql, ruleId, version);
  if (!found) return undefined;
  const lists = await currentLists(sql);
  if (found.document === null) {
    const rule = starterSet().rules.find((one) => one.id === ruleId)!;
    const named = new Set(lists.map((list) => list.name));
    return compile(rule, [...lists, ...starterSet().lists.filter((list) => !named.has(list.name))]);
  }
  const written = Object.fromEntries(lists.map(({ name, kind, entries }) => [name, { kind, entries }]));
  const parsed = parseRuleSet({ rules: [found.document], lists: written }, starterSet().lists);
  if (!parsed.ok) return undefined;
  return compile({ ...parsed.value.rules[0]!, id: ruleId, version }, parsed.value.lists);
}

function compile(rule: Rule, lists: readonly RuleList[]): TestedRule {
  const { rules, questions, matcher, letters } = compileRules({ rules: [{ ...rule, state: 'live' }], lists });
  return {
    rule,
    compiled: rules[0]!,
    finders: { matcher, letters },
    questions: new Map(questions.map((question) => [questionName(question), question])),
    closeness: compileCloseness(rule.when, lists),
  };
}

async function currentLists(sql: Sql): Promise<RuleList[]> {
  return sql.query<RuleList>(
    'SELECT DISTINCT ON (name) name, kind, version, entries FROM rule_list ORDER BY name, version DESC',
  );
}
