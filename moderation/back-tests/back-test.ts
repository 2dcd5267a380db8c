import type { Outcome } from '../rules/rule.js';

/** Waits for the worker, runs in batches, and ends in one of three ways for good. */
export const backTestStates = ['waiting', 'running', 'done', 'failed', 'stopped'] as const;
export type BackTestState = (typeof backTestStates)[number];

const moves: Readonly<Record<BackTestState, readonly BackTestState[]>> = {
  waiting: ['running', 'failed', 'stopped'],
  running: ['done', 'failed', 'stopped'],
  done: [],
  failed: [],
  stopped: [],
};

/** The states from which one may come to this one. */
export const statesBefore = (to: BackTestState): BackTestState[] =>
  backTestStates.filter((from) => moves[from].includes(to));

/** The longest time that a rule is tried on. */
export const longestDays = 365;

/** What moderators had decided about a post when the back-test met it. */
export const decidedKinds = ['let_stand', 'taken_down', 'overturned', 'undecided'] as const;
export type Decided = (typeof decidedKinds)[number];

/** Why a text could not be judged: purged, never screened, or screened before the fact that is asked for was kept. */
export const unjudgedReasons = ['purged', 'unscreened', 'older'] as const;
export type UnjudgedReason = (typeof unjudgedReasons)[number];

/**
 * Where a fact came from: as the screening kept it then, read anew from the words, or counted anew from when posts were
 * written and what they were like.
 */
export const factSources = ['stored', 'reread', 'recounted'] as const;
export type FactSource = (typeof factSources)[number];

/** Sums over what was looked at so far; they grow batch by batch, in the batch's own transaction. */
export interface Tally {
  unjudged: Record<UnjudgedReason, number>;
  /** Texts judged on stored facts alone, and texts whose words had to be read again. */
  fromStored: number;
  fromWords: number;
  /** Texts on which the rule could not run: screening would have held them. */
  couldNotRun: number;
  facts: Record<string, Partial<Record<FactSource, number>>>;
}

export function emptyTally(): Tally {
  return {
    unjudged: { purged: 0, unscreened: 0, older: 0 },
    fromStored: 0,
    fromWords: 0,
    couldNotRun: 0,
    facts: {},
  };
}

/** A back-test as it is stored. */
export interface BackTest {
  id: string;
  ruleId: string;
  ruleVersion: number;
  days: number;
  fromAt: Date;
  untilAt: Date;
  state: BackTestState;
  totalCount: number;
  seenCount: number;
  judgedCount: number;
  /** Where whoever goes on begins: after this revision. */
  afterAt: string | null;
  afterRevisionId: string | null;
  beatAt: Date | null;
  tally: Tally;
  results: BackTestResults | null;
  startedBy: string | null;
  askedAt: Date;
  startedAt: Date | null;
  finishedAt: Date | null;
  failure: string | null;
}

export type DecidedCounts = Record<Decided, number>;

/** What a back-test found, as of the moment it ended. */
export interface BackTestResults {
  /** Posts; a post that was caught in several of its versions counts once. */
  caughtCount: number;
  byOutcome: Record<Outcome, number>;
  byDecision: DecidedCounts;
  byWeek: ({ week: string } & DecidedCounts)[];
  bySpace: ({ spaceId: string } & DecidedCounts)[];
  /** Posts taken down that the rule could judge and did not catch. */
  missedCount: number;
}
