import { findFact, type Phase } from '../signals/fact-catalogue.js';
import type { Condition } from './rule.js';

/** The earliest phase that a condition's facts allow. */
export function phaseOf(condition: Condition): Phase {
  if ('all' in condition) return latest(condition.all);
  if ('any' in condition) return latest(condition.any);
  if ('none' in condition) return latest(condition.none);
  if ('fact' in condition) return findFact(condition.fact)?.phase ?? 'before';
  return 'before';
}

const latest = (conditions: readonly Condition[]): Phase =>
  conditions.some((condition) => phaseOf(condition) === 'after') ? 'after' : 'before';
