import type { HistoryAnswers } from '../signals/history.js';
import type { ScreenedPost } from '../signals/post.js';
import { PostSignals } from '../signals/post-signals.js';
import { isStricter, type CompiledRule, type CompiledRules } from './compile-rules.js';
import { Evaluation, NotKnown, TooCostly } from './evaluation.js';
import { severities, type Outcome, type Rule, type Severity } from './rule.js';
import type { FiredRule, Reason, ScreeningResult } from './screening-result.js';

export interface ScreenOptions {
  /** `before`: only rules that need no history, in the request. `all`: the full screening, with history's answers. */
  phase: 'before' | 'all';
  /** The answers to `compiled.questions`; needed for `all` where there are questions. */
  history?: HistoryAnswers;
  /** The post's signals, where they have been worked out already. */
  signals?: PostSignals;
}

/**
 * Runs every rule over one post and says what comes of it: the strictest outcome wins, and each rule that fired is
 * there with the values that made it fire. A rule that cannot run holds the post. Pure: the same post, rules and
 * answers give the same result.
 */
export function screen(compiled: CompiledRules, post: ScreenedPost, options: ScreenOptions): ScreeningResult {
  const signals = options.signals ?? new PostSignals(post);
  const evaluation = new Evaluation(signals, compiled.matcher.find(post.text), compiled.letters, options.history);
  const fired: FiredRule[] = [];
  let outcome: Outcome = 'publish';
  let severity: Severity | null = null;
  const due = compiled.due.of(evaluation);
  for (let index = 0; index < due.length; index++) {
    if (due[index] === 0) continue;
    const rule = compiled.rules[index]!;
    if (options.phase === 'before' && rule.rule.phase === 'after') continue;
    const result = runRule(rule, evaluation);
    if (!result) continue;
    fired.push(result);
    if (result.state === 'trial') continue;
    if (isStricter(result.outcome, outcome)) [outcome, severity] = [result.outcome, result.severity];
    else if (result.outcome === outcome) severity = higher(severity, result.severity);
  }
  return { outcome, severity, rules: fired };
}

/** One rule over one post: null where it does not fire. What makes it fail makes it hold. */
export function runRule(compiled: CompiledRule, evaluation: Evaluation): FiredRule | null {
  const { rule } = compiled;
  try {
    if (!compiled.condition.holds(evaluation)) return null;
    const reasons: Reason[] = [];
    compiled.condition.collect(evaluation, reasons);
    return { ...about(rule), outcome: compiled.outcome, severity: compiled.severity, actions: rule.actions, reasons };
  } catch (error) {
    if (error instanceof NotKnown) throw error;
    const failure = error instanceof TooCostly ? 'too-costly' : 'threw';
    return {
      ...about(rule),
      outcome: 'hold',
      severity: 'normal',
      actions: [{ do: 'hold', severity: 'normal' }],
      reasons: [],
      failure,
    };
  }
}

const about = (rule: Rule) => ({
  ruleId: rule.id,
  version: rule.version,
  guideline: rule.guideline,
  state: rule.state === 'trial' ? ('trial' as const) : ('live' as const),
  phase: rule.phase,
  isQuiet: rule.quiet,
});

function higher(one: Severity | null, other: Severity | null): Severity | null {
  if (one === null || other === null) return one ?? other;
  return severities.indexOf(one) >= severities.indexOf(other) ? one : other;
}
