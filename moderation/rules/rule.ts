import type { FactValue, Phase } from '../signals/fact-catalogue.js';

/** The version of the rule language that this code speaks. */
export const LANGUAGE_VERSION = 1;

export const ruleStates = ['draft', 'trial', 'live', 'retired'] as const;
export type RuleState = (typeof ruleStates)[number];

export const severities = ['minor', 'normal', 'serious', 'urgent'] as const;
export type Severity = (typeof severities)[number];

/** From the mildest to the strictest. */
export const outcomes = ['publish', 'case', 'hold', 'refuse'] as const;
export type Outcome = (typeof outcomes)[number];

/** Words in several languages, by language tag; English is what all fall back to. */
export type Localized = Readonly<Record<string, string>>;

/** What a rule does. Only `case`, `hold` and `refuse` change the outcome. */
export type RuleAction =
  | { do: 'publish' }
  | { do: 'note'; text: Localized }
  | { do: 'case'; severity: Severity }
  | { do: 'hold'; severity: Severity }
  | { do: 'refuse'; severity: Severity }
  | { do: 'slowThread'; minutes: number }
  | { do: 'askLinkReason' }
  | { do: 'requireFirstPostsReview'; posts: number }
  | { do: 'tellCoordinator' };
export type ActionName = RuleAction['do'];

export const comparisons = [
  'is',
  'isNot',
  'atLeast',
  'atMost',
  'above',
  'below',
  'oneOf',
  'inList',
  'notInList',
] as const;
export type ComparisonName = (typeof comparisons)[number];

/** A list by its name in the set, or its entries written in the rule. */
export type ListRef = string | readonly string[];

export interface Count {
  atLeast?: number;
  atMost?: number;
}

export interface FactCondition {
  fact: string;
  /** How far back a windowed fact looks, in seconds; written as "10 minutes". */
  withinSeconds?: number;
  copies?: 'exact' | 'near';
  comparison: ComparisonName;
  value: FactValue | readonly FactValue[];
}

export interface WordsCondition extends Count {
  words: ListRef;
  /** any: as written or hidden. never: as written only. only: hidden only. */
  hidden: 'any' | 'never' | 'only';
  /** A word of this list has to stand near. */
  near?: ListRef;
  /** How many words may lie between; 0 is side by side. */
  apart: number;
  /** Where the near word has to stand. */
  side: 'either' | 'before' | 'after';
  /** Words that take the meaning away, up to `unlessApart` words before. */
  unless?: ListRef;
  unlessApart: number;
  /** Whether words within quotation marks count. */
  quoted: boolean;
}

export interface LinksCondition extends Count {
  links: 'on' | 'notOn';
  list: ListRef;
}

export interface PatternCondition {
  matches: string;
  /** Capitals and small letters are told apart. */
  caseSensitive: boolean;
}

export type Condition =
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { none: readonly Condition[] }
  | FactCondition
  | WordsCondition
  | LinksCondition
  | PatternCondition;

/** A rule as it is edited, stored and run. Versions are never changed: an edit makes the next one. */
export interface Rule {
  language: typeof LANGUAGE_VERSION;
  id: string;
  version: number;
  name: Localized;
  /** For moderators: why it is there. */
  notes: Localized;
  /** For the author: one thing that would mend it. */
  advice: Localized;
  /** Number of the guideline it stands for. */
  guideline: number;
  state: RuleState;
  /** Says nothing while somebody writes. */
  quiet: boolean;
  /** The author is told neither values nor limits nor lists. */
  discreet: boolean;
  when: Condition;
  actions: readonly RuleAction[];
  /** Not written: the earliest phase that its facts allow. */
  phase: Phase;
}

export const listKinds = ['words', 'domains', 'values'] as const;
export type ListKind = (typeof listKinds)[number];

export interface ListEntry {
  text: string;
  reason?: string;
}

/** A named list that rules refer to. */
export interface RuleList {
  name: string;
  kind: ListKind;
  version: number;
  entries: readonly ListEntry[];
}

export interface RuleSet {
  rules: readonly Rule[];
  lists: readonly RuleList[];
}

/** Something in a document that cannot stand: where, what, and what to do. */
export interface RuleError {
  /** JSON path from the document's root: `$.rules[2].when.all[0].fact`. */
  path: string;
  code: RuleErrorCode;
  message: string;
}

export type RuleErrorCode =
  | 'NOT_JSON'
  | 'WRONG_TYPE'
  | 'MISSING'
  | 'UNKNOWN_KEY'
  | 'UNKNOWN_FACT'
  | 'UNKNOWN_LIST'
  | 'UNKNOWN_VALUE'
  | 'WRONG_VALUE'
  | 'TOO_DEEP'
  | 'TOO_MANY'
  | 'TOO_LONG'
  | 'BAD_PATTERN'
  | 'BAD_WINDOW'
  | 'WRONG_PHASE'
  | 'TRIAGE_ALONE'
  | 'REPEATED'
  | 'EMPTY';

export type Parsed<T> = { ok: true; value: T } | { ok: false; errors: RuleError[] };
