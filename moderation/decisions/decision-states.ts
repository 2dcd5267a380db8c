/** A decision is in force until an appeal changes or overturns it, or its own moderator undoes it before anyone is told. */
export type DecisionState = 'in_force' | 'changed' | 'overturned' | 'undone';

const moves: Readonly<Record<DecisionState, readonly DecisionState[]>> = {
  in_force: ['changed', 'overturned', 'undone'],
  changed: [],
  overturned: [],
  undone: [],
};

export function moveDecision(from: DecisionState, to: DecisionState): DecisionState {
  if (!moves[from].includes(to)) throw new Error(`a decision that is ${from} cannot become ${to}`);
  return to;
}

/** Nobody is told of a decision before this, and until then its moderator may undo it. */
export const undoSeconds = 10;

/** How long a decision may be appealed. */
export const appealDays = 30;

/** Until when a decision may be appealed. */
export function appealableUntil(decidedAt: Date): Date {
  return new Date(decidedAt.getTime() + appealDays * 24 * 3_600_000);
}
