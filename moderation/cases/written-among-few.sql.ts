/**
 * A predicate: the text was written where fewer read than where its case lies, in a space that is not everybody's and in
 * which its thread lay for a while. `revision` is its id, `space` that of the case's space; both are expressions.
 */
export const writtenAmongFew = (revision: string, space: string): string => `EXISTS (
  SELECT 1 FROM revision text JOIN thread_move move ON move.decision_id = text.written_under_move_id
  JOIN space lay ON lay.id = move.to_space_id
  WHERE text.id = ${revision} AND lay.mode <> 'open' AND lay.id IS DISTINCT FROM ${space})`;
