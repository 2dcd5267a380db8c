import type { RuleState } from '../rules/rule.js';

/**
 * What a rule is, by what of it runs: live as soon as one version is; else on trial as soon as one is; a draft before
 * and after that. Writing a new version stops nothing: the version that runs goes on until another takes its place.
 */
const moves: Readonly<Record<RuleState, readonly RuleState[]>> = {
  draft: ['draft', 'trial', 'retired'],
  trial: ['trial', 'live', 'retired'],
  live: ['live', 'trial', 'retired'],
  // Back only by a new version, which begins as a draft.
  retired: ['draft'],
};

/** Whether a rule may go from one state to another. */
export const mayMove = (from: RuleState, to: RuleState): boolean => moves[from].includes(to);

/** The state after a move; a move that is not in the table is a mistake of the verb. */
export function moveRule(from: RuleState, to: RuleState): RuleState {
  if (!mayMove(from, to)) throw new Error(`a rule that is ${from} cannot become ${to}`);
  return to;
}

/** What was done with a rule, as its page tells it. */
export const ruleActs = ['taken_over', 'drafted', 'put_on_trial', 'proposed', 'made_live', 'retired'] as const;
export type RuleAct = (typeof ruleActs)[number];

/** What one version is: what runs of a rule, the newest that runs nowhere yet, or one of the past. */
export type VersionState = 'draft' | 'trial' | 'live' | 'past';

/** The state of one version within its rule. */
export function versionState(
  rule: { state: RuleState; version: number; liveVersion: number | null; trialVersion: number | null },
  number: number,
): VersionState {
  if (number === rule.liveVersion) return 'live';
  if (number === rule.trialVersion) return 'trial';
  return number === rule.version && rule.state !== 'retired' ? 'draft' : 'past';
}
