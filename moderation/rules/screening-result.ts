import type { FactValue, Phase } from '../signals/fact-catalogue.js';
import type { ComparisonName, Outcome, RuleAction, Severity } from './rule.js';

/** From the first character to one past the last, in the post's text. */
export type Place = readonly [start: number, end: number];

/** A condition that held, with the values that made it hold: all that an explanation needs, and nothing else. */
export type Reason =
  | {
      kind: 'fact';
      fact: string;
      withinSeconds?: number;
      copies?: 'exact' | 'near';
      comparison: ComparisonName;
      limit: FactValue | readonly FactValue[];
      value: FactValue | null;
      /** It stood under "none": it is there because the condition did not hold. */
      isNegated?: true;
    }
  | {
      kind: 'words';
      /** Null for words written in the rule. */
      list: string | null;
      /** As they stand in the post, at most five, each cut to forty characters. */
      found: string[];
      count: number;
      hiddenCount: number;
      nearList?: string | null;
      places: Place[];
    }
  | {
      kind: 'links';
      which: 'on' | 'notOn';
      list: string | null;
      found: string[];
      count: number;
      limit?: number;
      places: Place[];
    }
  | { kind: 'pattern'; found: string; places: Place[] };

/** Why a rule could not be run; the post is held for a person then. */
export type RunFailure = 'threw' | 'too-costly';

/** A rule that fired, to be stored: which version, with which values. Explained by `explain`, in any language. */
export interface FiredRule {
  ruleId: string;
  version: number;
  guideline: number;
  /** A rule on trial shows what it would do, and does nothing. */
  state: 'live' | 'trial';
  phase: Phase;
  isQuiet: boolean;
  outcome: Outcome;
  severity: Severity | null;
  actions: readonly RuleAction[];
  reasons: readonly Reason[];
  failure?: RunFailure;
}

/** What screening says of one post revision. The same post under the same rules and facts always gives the same. */
export interface ScreeningResult {
  outcome: Outcome;
  /** The highest of those rules that made the outcome; null for "publish". */
  severity: Severity | null;
  /** All that fired, by rule id; those on trial too. */
  rules: readonly FiredRule[];
}
