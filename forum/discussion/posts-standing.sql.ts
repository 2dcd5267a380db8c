/**
 * How many posts of an author stand that came after a rule began to have them looked at in a space, as far as a hundred:
 * an expression over a `rule_effect` row. A post counts in every space that its thread has lain in: a moderator who moves
 * it takes nothing from those who wrote in it.
 */
export const postsStandingSince = (effect: string): string => `(SELECT count(*)::int FROM (
  SELECT 1 FROM post WHERE post.author_id = ${effect}.person_id AND post.visibility = 'published'
    AND post.created_at > ${effect}.began_at AND (post.space_id = ${effect}.space_id OR EXISTS (
      SELECT 1 FROM thread_move move WHERE move.thread_id = post.thread_id
        AND ${effect}.space_id IN (move.from_space_id, move.to_space_id)))
  LIMIT 100) AS posts)`;
