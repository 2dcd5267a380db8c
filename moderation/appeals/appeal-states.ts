/** An appeal waits until somebody who was not part of the first decision claims and hears it. */
export type AppealState = 'filed' | 'claimed' | 'upheld' | 'changed' | 'overturned' | 'withdrawn';
export type Hearing = Extract<AppealState, 'upheld' | 'changed' | 'overturned'>;
export const hearings: readonly Hearing[] = ['upheld', 'changed', 'overturned'];

const moves: Readonly<Record<AppealState, readonly AppealState[]>> = {
  filed: ['claimed', 'withdrawn', 'changed', 'overturned'],
  claimed: ['filed', 'claimed', 'upheld', 'changed', 'overturned', 'withdrawn'],
  upheld: [],
  changed: [],
  overturned: [],
  withdrawn: [],
};

export function moveAppeal(from: AppealState, to: AppealState): AppealState {
  if (!moves[from].includes(to)) throw new Error(`an appeal that is ${from} cannot become ${to}`);
  return to;
}

/** Hearing takes reading: a claim on an appeal lasts this long without a sign. */
export const appealClaimMinutes = 60;
