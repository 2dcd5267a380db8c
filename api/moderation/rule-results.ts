import type { RuleResult } from './case.type.js';

/** What the rules of a stored screening saw, with their sentences. Results in a shape that is not known show nothing. */
export function toRuleResults(results: unknown, locale: string): RuleResult[] {
  if (!Array.isArray(results)) return [];
  return results.flatMap((result: unknown) => toRuleResult(result, locale));
}

function toRuleResult(result: unknown, locale: string): RuleResult[] {
  if (typeof result !== 'object' || result === null) return [];
  const { ruleId, version, guidelineNumber, sentence } = result as Record<string, unknown>;
  if (typeof ruleId !== 'string') return [];
  const words =
    typeof sentence === 'object' && sentence !== null ? (sentence as Record<string, unknown>)[locale] : sentence;
  return [
    {
      ruleId,
      version: typeof version === 'number' ? version : null,
      guidelineNumber: typeof guidelineNumber === 'number' ? guidelineNumber : null,
      sentence: typeof words === 'string' ? words : ruleId,
    },
  ];
}
