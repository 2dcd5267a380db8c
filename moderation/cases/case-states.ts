import type { SubjectKind } from './subjects.store.js';

/** A case is open until somebody claims it, decided once decided, appealed while an appeal waits, closed for good. */
export type CaseState = 'open' | 'claimed' | 'decided' | 'appealed' | 'closed';

/** What may follow what. Reopening (decided or appealed → open) takes new facts or an appeal; closing by the system ends a failed screening. */
const moves: Readonly<Record<CaseState, readonly CaseState[]>> = {
  open: ['claimed', 'decided', 'closed'],
  claimed: ['open', 'claimed', 'decided', 'closed'],
  decided: ['open', 'claimed', 'appealed', 'closed'],
  appealed: ['open', 'decided'],
  closed: [],
};

/** Refuses a move that the table does not have: a mistake of the verb, not of the person. */
export function moveCase(from: CaseState, to: CaseState): CaseState {
  if (!moves[from].includes(to)) throw new Error(`a case that is ${from} cannot become ${to}`);
  return to;
}

/** A claim lasts this long without a sign of whoever holds it. */
export const claimMinutes = 15;

/** A claim ahead lasts this long; each sign of life on the case before it begins that anew. */
export const aheadMinutes = 5;

/** How long a case that was handed to somebody is offered to them before all others, in hours. */
export const offeredHours = 12;

/** How long the community lets a case of this severity wait, in hours. */
export function promiseHours(severity: number): number {
  return severity >= 4 ? 1 : 24;
}

/** What weighs on a case, besides its severity. */
export interface CaseWeights {
  openedAt: Date;
  severity: number;
  reportWeight: number;
  triageScore: number | null;
  /** How many people can see the subject now; 0 when it is held. */
  exposure: number;
}

export function promiseAt({ openedAt, severity }: Pick<CaseWeights, 'openedAt' | 'severity'>): Date {
  return new Date(openedAt.getTime() + promiseHours(severity) * 3_600_000);
}

/**
 * Where a case stands among those of its severity: its promise, brought forward by an hour and a half for each whole
 * reporter, up to six hours by triage, and an hour for each tenfold of people who see it. Every case ages at the same
 * rate, so the order never changes by waiting, and the queue can be cut by key.
 */
export function queueAt(weights: CaseWeights): Date {
  const reports = Math.min(weights.reportWeight, 8) * 1.5;
  const triage = (weights.triageScore ?? 0) * 6;
  const exposure = Math.log10(1 + weights.exposure);
  return new Date(promiseAt(weights).getTime() - (reports + triage + exposure) * 3_600_000);
}

/** Outcomes that make sense for a subject. */
export type Outcome = 'no_breach' | 'release' | 'edit_request' | 'hide' | 'remove' | 'lock' | 'move' | 'breach';

export const outcomesFor: Readonly<Record<SubjectKind, readonly Outcome[]>> = {
  post: ['no_breach', 'release', 'edit_request', 'hide', 'remove', 'lock', 'move', 'breach'],
  thread: ['no_breach', 'release', 'hide', 'remove', 'lock', 'move', 'breach'],
  person: ['no_breach', 'breach'],
};

/** Outcomes that end what holds a post: everybody sees it, whatever else is decided. */
export const outcomesLettingStand: readonly Outcome[] = ['no_breach', 'release', 'lock', 'move', 'breach'];

/** Outcomes that find nothing wrong with a post: what rules began because of it ends too. */
export const outcomesFindingNothing: readonly Outcome[] = ['no_breach', 'release'];

/** Whether an outcome says that a guideline was broken. */
export function findsBreach(outcome: Outcome): boolean {
  return !outcomesFindingNothing.includes(outcome);
}
