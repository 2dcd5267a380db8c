import type { Condition } from './rule.js';

/**
 * Whether a condition can hold because of what the triage model thinks and nothing else: in "all", each part is about
 * it; in "any", one way rests on it; "none" only says what is not there.
 */
export function restsOnTriage(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(restsOnTriage) && condition.all.every(isNoGround);
  if ('any' in condition) return condition.any.some(restsOnTriage);
  if ('none' in condition) return condition.none.some(namesTriage);
  return 'fact' in condition && condition.fact.startsWith('triage.');
}

/** Rests on triage, or is only about what is absent. */
const isNoGround = (condition: Condition): boolean => restsOnTriage(condition) || 'none' in condition;

function namesTriage(condition: Condition): boolean {
  if ('all' in condition) return condition.all.some(namesTriage);
  if ('any' in condition) return condition.any.some(namesTriage);
  if ('none' in condition) return condition.none.some(namesTriage);
  return 'fact' in condition && condition.fact.startsWith('triage.');
}
