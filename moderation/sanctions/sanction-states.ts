export type SanctionKind = 'warning' | 'slow_down' | 'mute_in_space' | 'mute' | 'suspension';
export const sanctionKinds = ['warning', 'slow_down', 'mute_in_space', 'mute', 'suspension'] as const;

/** Pending waits for a second moderator, while its first seven days hold; served ended by its date; lifted was taken back. */
export type SanctionState = 'pending' | 'in_force' | 'served' | 'lifted';

const moves: Readonly<Record<SanctionState, readonly SanctionState[]>> = {
  pending: ['in_force', 'served', 'lifted'],
  in_force: ['served', 'lifted'],
  served: ['lifted'],
  lifted: [],
};

/** The states from which a sanction may become `to`. */
export function sanctionStatesBefore(to: SanctionState): SanctionState[] {
  return (Object.keys(moves) as SanctionState[]).filter((from) => moves[from].includes(to));
}

/**
 * A suspension longer than this needs a second moderator; this much of it holds meanwhile, and when it is over without
 * an answer the rest lapses.
 */
export const hoursAlone = 7 * 24;

/** A warning stands this long before it counts as served. */
export const warningHours = 90 * 24;

/** Longest a sanction may last, in hours. Expulsion is for the committee. */
export const hoursAtMost = 366 * 24;
