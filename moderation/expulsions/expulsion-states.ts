/** A proposal is open until the committee accepts it, which is a decision of its own, or declines it. */
export type ExpulsionState = 'open' | 'accepted' | 'declined';

/**
 * Whether the breach from which it was proposed still stands, is under appeal, or is gone: overturned, or taken back. The
 * committee accepts only what rests on something.
 */
export type ExpulsionBasis = 'stands' | 'appealed' | 'gone';

/** The member has so long to answer before the committee may settle it; an answer ends the wait. */
export const answerDays = 7;

/** From when on the committee may settle a proposal. */
export function settledFrom(proposal: { proposedAt: Date; answeredAt: Date | null }): Date {
  return proposal.answeredAt ?? new Date(proposal.proposedAt.getTime() + answerDays * 24 * 3_600_000);
}
