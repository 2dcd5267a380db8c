import type { Tx } from '../../platform/database/database.js';
import type { LineKind } from './archive-line.js';

const batchSize = 500;

/**
 * The rows of one kind, in the archive's order, through a cursor: memory does not grow with the community, and all
 * kinds are read in the transaction's one snapshot.
 */
export async function* rowsOf<Row>(tx: Tx, kind: LineKind): AsyncGenerator<Row[]> {
  const cursor = `archive_${kind}`;
  await tx.query(`DECLARE ${cursor} NO SCROLL CURSOR FOR ${selects[kind]}`);
  for (;;) {
    const rows = await tx.query<Row>(`FETCH ${batchSize} FROM ${cursor}`);
    if (rows.length > 0) yield rows;
    if (rows.length < batchSize) break;
  }
  await tx.query(`CLOSE ${cursor}`);
}

export interface ExportedRevision {
  readonly postId: string;
  readonly id: string;
  readonly source: string;
  readonly language: string | null;
  readonly writtenBy: string;
  readonly createdAt: Date;
  readonly state: 'shown' | 'held' | 'superseded' | 'purged';
}

/** The revisions of some posts, oldest first. One that waits for its screening is written as what readers see of it. */
export async function revisionsOf(tx: Tx, postIds: readonly string[]): Promise<ExportedRevision[]> {
  return tx.query(
    `SELECT revision.post_id AS "postId", revision.id, source, language, written_by AS "writtenBy",
            revision.created_at AS "createdAt",
            CASE WHEN state <> 'waiting' THEN state WHEN revision.id = post.visible_revision_id THEN 'shown' ELSE 'held' END AS state
     FROM revision JOIN post ON post.id = revision.post_id
     WHERE post_id = ANY ($1::uuid[]) ORDER BY post_id, number`,
    [postIds],
  );
}

export interface ExportedReaction {
  readonly postId: string;
  readonly personId: string;
  readonly reaction: 'thanks' | 'agree' | 'insight' | 'smile' | 'with_you';
  readonly at: Date;
}

/** The reactions to some posts. */
export async function reactionsOf(tx: Tx, postIds: readonly string[]): Promise<ExportedReaction[]> {
  return tx.query(
    `SELECT post_id AS "postId", person_id AS "personId", kind AS reaction, created_at AS at
     FROM reaction WHERE post_id = ANY ($1::uuid[]) ORDER BY post_id, created_at, person_id, kind`,
    [postIds],
  );
}

const selects: Record<LineKind, string> = {
  space: `
    SELECT 'space' AS kind, id, slug, space.kind AS type, mode AS access, parent_id AS "parentId", name, purpose,
           guideline_line AS "guidelineLine", continent, countries, state, first_posts_reviewed AS "firstPostsReviewed",
           created_at AS "createdAt", created_by AS "createdBy"
    FROM space ORDER BY cardinality(line), id`,
  person: `
    SELECT 'person' AS kind, id, display_name AS "displayName", state, country, home_space_id AS "homeSpaceId",
           time_zone AS "timeZone", locale, languages, shows_region AS "showsRegion", introduction,
           joined_at AS "joinedAt", created_at AS "createdAt"
    FROM person ORDER BY id`,
  participation: `
    SELECT 'participation' AS kind, space_id AS "spaceId", person_id AS "personId", role, state, since,
           asked_words AS "askedWords", invited_by AS "invitedBy", removed_until AS "removedUntil"
    FROM participation ORDER BY space_id, person_id`,
  thread: `
    SELECT 'thread' AS kind, id, space_id AS "spaceId", author_id AS "authorId", title, language, state,
           thread.slow_seconds AS "slowSeconds", pinned_at AS "pinnedAt", merged_into AS "mergedInto",
           created_at AS "createdAt",
           CASE WHEN hosted.thread_id IS NULL THEN NULL ELSE jsonb_build_object(
             'opensAt', opens_at, 'closesAt', closes_at, 'slowSeconds', hosted.slow_seconds,
             'holdsFirstPosts', holds_first_posts, 'summaryPostId', summary_post_id, 'openedAt', opened_at,
             'closedAt', closed_at, 'hostIds', (
               SELECT coalesce(jsonb_agg(person_id ORDER BY person_id), '[]') FROM thread_host WHERE thread_id = thread.id
             )) END AS hosting
    FROM thread LEFT JOIN hosted_thread AS hosted ON hosted.thread_id = thread.id ORDER BY id`,
  post: `
    SELECT 'post' AS kind, id, thread_id AS "threadId", author_id AS "authorId", answers_post_id AS "answersPostId",
           is_opening AS "isOpening", visibility, visible_revision_id AS "visibleRevisionId", created_at AS "createdAt",
           published_at AS "publishedAt", edited_at AS "editedAt", highlighted_at AS "highlightedAt"
    FROM post ORDER BY thread_id, is_opening DESC, position NULLS LAST, id`,
};
