import type { Condition, FactCondition, Rule, WordsCondition } from './rule.js';
import { printWindow } from './time-window.js';

/** A rule as the JSON document it is written as; parsing that gives the same rule again. What is default is left out. */
export function printRule(rule: Rule): Record<string, unknown> {
  return {
    language: rule.language,
    id: rule.id,
    version: rule.version,
    name: { ...rule.name },
    ...(Object.keys(rule.notes).length > 0 && { notes: { ...rule.notes } }),
    ...(Object.keys(rule.advice).length > 0 && { advice: { ...rule.advice } }),
    guideline: rule.guideline,
    state: rule.state,
    ...(rule.quiet && { quiet: true }),
    ...(rule.discreet && { discreet: true }),
    when: printCondition(rule.when),
    actions: rule.actions.map((action) => ({ ...action })),
  };
}

/** One condition as it is written. */
export function printCondition(condition: Condition): Record<string, unknown> {
  if ('all' in condition) return { all: condition.all.map(printCondition) };
  if ('any' in condition) return { any: condition.any.map(printCondition) };
  if ('none' in condition) return { none: condition.none.map(printCondition) };
  if ('fact' in condition) return printFact(condition);
  if ('words' in condition) return printWords(condition);
  if ('matches' in condition)
    return { matches: condition.matches, ...(condition.caseSensitive && { caseSensitive: true }) };
  const { links, list, ...count } = condition;
  return { [links === 'on' ? 'linksOn' : 'linksNotOn']: list, ...count };
}

function printFact({ fact, withinSeconds, copies, comparison, value }: FactCondition): Record<string, unknown> {
  return {
    fact,
    ...(withinSeconds !== undefined && { within: printWindow(withinSeconds) }),
    ...(copies === 'exact' && { copies }),
    [comparison]: value,
  };
}

function printWords(condition: WordsCondition): Record<string, unknown> {
  const { words, hidden, near, apart, side, unless, unlessApart, quoted, ...count } = condition;
  return {
    words,
    ...(hidden !== 'any' && { hidden }),
    ...(near !== undefined && { near, ...(apart !== 5 && { apart }), ...(side !== 'either' && { side }) }),
    ...(unless !== undefined && { unless }),
    ...(unlessApart !== 3 && { unlessApart }),
    ...(!quoted && { quoted }),
    ...count,
  };
}
