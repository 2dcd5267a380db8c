/**
 * A predicate: an appeal against the decision of this id (an expression) is waiting or being heard. Until it is answered,
 * the decision is covered for whoever may have to hear it, and nothing final is done with it.
 */
export const underAppeal = (decisionId: string): string =>
  `EXISTS (SELECT 1 FROM appeal WHERE appeal.decision_id = ${decisionId} AND appeal.state IN ('filed', 'claimed'))`;

/** The ids of the posts on which a decision is under appeal, as a subquery. */
export const POSTS_UNDER_APPEAL = `(SELECT appealed.subject_id FROM appeal JOIN decision ON decision.id = appeal.decision_id
  JOIN moderation_case appealed ON appealed.id = decision.case_id
  WHERE appeal.state IN ('filed', 'claimed') AND appealed.subject_kind = 'post')`;
