import type { Sql } from '../../platform/database/database.js';
import { Refusal, notFound } from '../../platform/refusal/refusal.js';
import { type BookRule, findRule } from './rules.store.js';
import { ruleId } from './check-rule.js';

/** The rule that somebody is about to change, as they saw it: a newer version than theirs is a CONFLICT. */
export async function ruleAsSeen(sql: Sql, id: string, version: number): Promise<BookRule> {
  const rule = ruleId.test(id) ? await findRule(sql, id) : undefined;
  if (!rule) throw notFound();
  if (rule.version !== version) throw new Refusal('CONFLICT', { because: 'rule_changed', version: rule.version });
  return rule;
}
