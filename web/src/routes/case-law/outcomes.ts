/** What may be decided, as one may filter by it. */
export const outcomes = ['NO_BREACH', 'RELEASE', 'EDIT_REQUEST', 'HIDE', 'REMOVE', 'LOCK', 'MOVE', 'BREACH'] as const;
export type OutcomeName = (typeof outcomes)[number];
