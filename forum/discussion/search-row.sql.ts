/**
 * What search finds of a post, written for one post when it shows and for many at once when an archive comes in: the
 * same words in the same weights.
 */

/** The visible posts among those that `which` (a predicate over `post`) picks, that full screening has passed. */
export const searchablePosts = (which: string): string => `
    SELECT post.id, post.space_id, revision.source, search_config(revision.language) AS config,
      CASE WHEN post.is_opening THEN thread.title ELSE '' END AS title
    FROM post JOIN thread ON thread.id = post.thread_id JOIN revision ON revision.id = post.visible_revision_id
    WHERE ${which} AND post.visibility = 'published' AND post.screened_at IS NOT NULL`;

/** Writes the search rows of `shown`, the rows that `searchablePosts` gives. */
export const insertSearchRows = `
  INSERT INTO post_search (post_id, space_id, words, plain)
  SELECT id, space_id,
    setweight(to_tsvector(config, title), 'A') || setweight(to_tsvector(config, source), 'B'),
    setweight(to_tsvector('simple', unaccent(title)), 'A') || setweight(to_tsvector('simple', unaccent(source)), 'B')
      || to_tsvector('simple', bigrams(title || ' ' || source))
  FROM shown`;
