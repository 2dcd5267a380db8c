import type { HistoryQuestion } from '../signals/history.js';
import type { RequiredLetters } from '../signals/required-letters.js';
import type { WordMatcher } from '../signals/word-matcher.js';
import { compileCondition, type CompiledCondition } from './compile-condition.js';
import { CompiledLists } from './compiled-lists.js';
import { DueRules } from './due-rules.js';
import { outcomes, type Outcome, type Rule, type RuleSet, type Severity } from './rule.js';

export interface CompiledRule {
  rule: Rule;
  condition: CompiledCondition;
  outcome: Outcome;
  severity: Severity | null;
}

/** A set of rules ready to run: made once for each change of rules or lists, then used for every post. */
export interface CompiledRules {
  /** Those that run (live, and on trial), by id. */
  rules: readonly CompiledRule[];
  /** What history has to be asked before all of them can run; empty where no rule needs it. */
  questions: readonly HistoryQuestion[];
  /** Says of a post which of the rules can fire at all. */
  due: DueRules;
  matcher: WordMatcher;
  letters: RequiredLetters;
  /** The rule that a stored result names, if this set holds that version. */
  find: (ruleId: string, version: number) => Rule | undefined;
}

/**
 * Compiles a parsed set: closures for the conditions, one automaton for all word lists and required literals. Drafts
 * and retired rules are left out. Throws on what `parseRuleSet` would have refused.
 */
export function compileRules({ rules, lists }: RuleSet): CompiledRules {
  const compiledLists = new CompiledLists(lists);
  const questions: HistoryQuestion[] = [];
  const running = rules
    .filter((rule) => rule.state === 'live' || rule.state === 'trial')
    .sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : one.version - other.version))
    .map((rule) => ({
      rule,
      condition: compileCondition(rule.when, compiledLists, questions),
      ...strictestAction(rule),
    }));
  return {
    rules: running,
    questions,
    due: new DueRules(running.map(({ condition }) => condition.needs)),
    matcher: compiledLists.matcher(),
    letters: compiledLists.requiredLetters(),
    find: (ruleId, version) => rules.find((rule) => rule.id === ruleId && rule.version === version),
  };
}

function strictestAction(rule: Rule): { outcome: Outcome; severity: Severity | null } {
  let outcome: Outcome = 'publish';
  let severity: Severity | null = null;
  for (const action of rule.actions) {
    if (action.do !== 'case' && action.do !== 'hold' && action.do !== 'refuse') continue;
    if (isStricter(action.do, outcome)) [outcome, severity] = [action.do, action.severity];
  }
  return { outcome, severity };
}

/** Whether the first outcome is stricter than the second: publish < case < hold < refuse. */
export const isStricter = (one: Outcome, other: Outcome): boolean => outcomes.indexOf(one) > outcomes.indexOf(other);
