import type { Viewer } from './viewer.js';

/**
 * The policy's rows `seeSpace`, `readSpace`, `seeThread` and `seePost` as SQL, for lists. Both parameters are given
 * by `visibleParameters(viewer)`, always as $1 and $2, so that every list reads the same. The property test in
 * test/flows/policy-agreement.test.ts proves that the two forms agree.
 */

/** $1: the ids of the spaces the viewer reads; $2: the viewer's person id. */
export function visibleParameters(viewer: Viewer): [readonly string[], string | null] {
  return [viewer.readableSpaceIds, viewer.personId];
}

/** A predicate over a `thread` row under this alias. */
export function threadVisible(thread: string): string {
  return `(${thread}.space_id = ANY($1::uuid[]) AND (${thread}.author_id = $2::uuid
    OR (${thread}.visibility = 'published' AND ${thread}.state NOT IN ('hidden', 'removed'))))`;
}

/** A predicate over a `post` row and its `thread` row under these aliases. */
export function postVisible(post: string, thread: string): string {
  return `(${threadVisible(thread)} AND (${post}.visibility = 'published' OR ${post}.author_id = $2::uuid))`;
}

/** Whether the text of a visible post is still there to be read. */
export function postTextReadable(post: string): string {
  return `(${post}.visibility IN ('published', 'held', 'hidden'))`;
}

/**
 * The spaces a member may know of, and of those the ones whose words they read, for `person` (an expression). It is
 * evaluated once, when the viewer is built; everything after uses the two lists.
 */
export function knownSpaces(person: string): string {
  return `SELECT space.id, (space.mode = 'open' OR participation.state IS NOT DISTINCT FROM 'in') AS reads
    FROM space LEFT JOIN participation ON participation.space_id = space.id AND participation.person_id = ${person}
    WHERE space.mode <> 'secret' OR participation.state IN ('in', 'invited')`;
}

/**
 * A predicate over a `revision` row under this alias: no hold in force is about it. Its post may be on show in an older
 * text, so that whoever asks for a text by its id asks this too.
 */
export const revisionNotHeld = (revision: string): string => `NOT EXISTS (SELECT 1 FROM visibility_cause held
  WHERE held.post_id = ${revision}.post_id AND held.revision_id = ${revision}.id AND held.effect = 'held'
    AND held.ended_at IS NULL)`;
