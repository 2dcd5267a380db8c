/**
 * A predicate: an appeal against the decision of this id (an expression) is waiting or being heard. Until it is answered,
 * the decision is covered for whoever may have to hear it, and nothing final is done with it.
 */
export const underAppeal = (decisionId: string): string =>
  `EXISTS (SELECT 1 FROM appeal WHERE appeal.decision_id = ${decisionId} AND appeal.state IN ('filed', 'claimed'))`;
