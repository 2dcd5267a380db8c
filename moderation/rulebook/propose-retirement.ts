/** What moderators decided about posts that a rule fired on. */
export interface Decided {
  /** No breach was found. */
  letStand: number;
  /** A breach was found, and it stands. */
  takenDown: number;
  /** A breach was found, and an appeal ended that. */
  overturned: number;
}

/** How far back decisions count: a season, so that a rule of few hits is judged too, by those who moderate now. */
export const retirementDays = 90;

/**
 * Fewer say nothing. Of a rule that is right two times in three, chance alone overrules most of three decisions one time
 * in four, most of eight one time in eleven; and eight is what a rule gathers within a season that fires once in eleven
 * days.
 */
export const leastDecided = 8;

export interface RetirementProposal {
  decided: number;
  overruled: number;
  days: number;
}

/**
 * Proposes that a rule retires when moderators keep overruling it: of enough decisions more than half found no breach,
 * or were overturned. Exactly half is no proposal: such a rule finds as much as it troubles. A person decides.
 */
export function proposeRetirement({ letStand, takenDown, overturned }: Decided): RetirementProposal | null {
  const overruled = letStand + overturned;
  const decided = overruled + takenDown;
  if (decided < leastDecided || overruled * 2 <= decided) return null;
  return { decided, overruled, days: retirementDays };
}
