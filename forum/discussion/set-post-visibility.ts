import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { insertSearchRows, searchablePosts } from './search-row.sql.js';

export type CauseKind =
  | 'rule'
  | 'screening_failed'
  | 'unscreened'
  | 'insisted'
  | 'first_post'
  | 'calm'
  | 'host'
  | 'decision'
  | 'withdrawal'
  | 'import'
  | 'written_elsewhere';
export type CauseEffect = 'held' | 'hidden' | 'removed' | 'withdrawn';

export interface NewCause {
  postId: string;
  /** For a hold of one revision; without it the post as a whole is meant. */
  revisionId?: string | null;
  kind: CauseKind;
  effect: CauseEffect;
  screeningId?: string | null;
  decisionId?: string | null;
}

/** Which causes to end: all of a decision, or those of some kinds (optionally of one revision). */
export type CausesToEnd = { decisionId: string } | { kinds: readonly CauseKind[]; revisionId?: string };

/**
 * The one writer of `post.visibility`, `post.visible_revision_id` and `post.position`. Each call adds or ends causes
 * and recomputes the projection from the causes then in force, with the thread's and the space's counters and the
 * search row, in the caller's transaction. Locks the thread's row, then the post's.
 */
@Injectable()
export class SetPostVisibility {
  constructor(
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async addCause(tx: Tx, cause: NewCause): Promise<void> {
    await this.lock(tx, cause.postId);
    await tx.query(
      `INSERT INTO visibility_cause (id, post_id, revision_id, kind, effect, screening_id, decision_id, began_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        newId(this.clock),
        cause.postId,
        cause.revisionId ?? null,
        cause.kind,
        cause.effect,
        cause.screeningId ?? null,
        cause.decisionId ?? null,
        this.clock.now(),
      ],
    );
    await this.project(tx, cause.postId);
  }

  /** Ends causes in force, remembering the decision that ended them; returns how many ended. */
  async endCauses(
    tx: Tx,
    end: { postId: string; where: CausesToEnd; endedByDecisionId?: string | null },
  ): Promise<number> {
    await this.lock(tx, end.postId);
    const decisionId = 'decisionId' in end.where ? end.where.decisionId : null;
    const kinds = 'kinds' in end.where ? end.where.kinds : null;
    const revisionId = 'kinds' in end.where ? (end.where.revisionId ?? null) : null;
    const ended = await tx.query(
      `UPDATE visibility_cause SET ended_at = $1, ended_by_decision_id = $2
       WHERE post_id = $3 AND ended_at IS NULL
         AND ($4::uuid IS NULL OR decision_id = $4) AND ($5::text[] IS NULL OR kind = ANY($5))
         AND ($6::uuid IS NULL OR revision_id = $6)
       RETURNING id`,
      [this.clock.now(), end.endedByDecisionId ?? null, end.postId, decisionId, kinds, revisionId],
    );
    if (ended.length > 0) await this.project(tx, end.postId);
    return ended.length;
  }

  /** Puts causes that a decision ended back in force: what overturning that decision undoes. */
  async reviveCausesEndedBy(tx: Tx, postId: string, decisionId: string): Promise<number> {
    await this.lock(tx, postId);
    const revived = await tx.query(
      `UPDATE visibility_cause SET ended_at = NULL, ended_by_decision_id = NULL
       WHERE post_id = $1 AND ended_by_decision_id = $2 RETURNING id`,
      [postId, decisionId],
    );
    if (revived.length > 0) await this.project(tx, postId);
    return revived.length;
  }

  /** What one decision ended counts as ended by another one, or by none, from now on. It stays ended: nothing changes. */
  async endedByInstead(tx: Tx, causeId: string, decisionId: string | null): Promise<void> {
    await tx.query('UPDATE visibility_cause SET ended_by_decision_id = $2 WHERE id = $1', [causeId, decisionId]);
  }

  /**
   * Thread before post, always: two writers in one thread wait for each other instead of deadlocking. Not the key: each
   * of them has just written a post that refers to the thread.
   */
  private async lock(tx: Tx, postId: string): Promise<void> {
    await tx.query('SELECT 1 FROM thread WHERE id = (SELECT thread_id FROM post WHERE id = $1) FOR NO KEY UPDATE', [
      postId,
    ]);
  }

  /** Recomputes what shows of a post when a revision or its screening has changed. */
  async recompute(tx: Tx, postId: string): Promise<void> {
    await this.lock(tx, postId);
    await this.project(tx, postId);
  }

  /** The thread is locked: places are given one after another. */
  private async project(tx: Tx, postId: string): Promise<void> {
    const row = await tx.one<Projected>(RECOMPUTE, [postId, this.clock.now()]);
    if (!row) throw new Error(`no post ${postId} to recompute`);
    await tx.query(REFRESH_SEARCH, [postId]);
    const { thread_id: threadId, author_id: authorId, shows_change: showsChange } = row;
    // What only its author sees of a post is not even told to others as a change.
    const version = showsChange ? row.version : this.clock.now().getTime();
    this.live.publish(
      tx,
      showsChange ? { kind: 'thread', id: threadId, version } : { kind: 'person', id: authorId, version },
    );
  }
}

interface Projected {
  thread_id: string;
  author_id: string;
  version: number;
  /** Whether readers besides the author see something else now. */
  shows_change: boolean;
}

// $1 the post, $2 now. The revision on show is the newest that no hold in force is about; hides, removals and a
// withdrawal lie over it. A post held anew loses its place and comes back where readers have not been yet; the
// opening post and posts that were hidden keep theirs.
const RECOMPUTE = `
  WITH before AS (
    SELECT id, thread_id, space_id, author_id, visibility, visible_revision_id, position, is_opening, published_at
    FROM post WHERE id = $1 FOR UPDATE
  ), cause AS (
    SELECT revision_id, effect FROM visibility_cause WHERE post_id = $1 AND ended_at IS NULL
  ), candidate AS (
    SELECT revision.id FROM revision
    WHERE post_id = $1 AND NOT EXISTS (
      SELECT 1 FROM cause WHERE effect = 'held' AND (cause.revision_id IS NULL OR cause.revision_id = revision.id))
    ORDER BY number DESC LIMIT 1
  ), after AS (
    SELECT before.*, (SELECT id FROM candidate) AS revision_id,
      CASE WHEN EXISTS (SELECT 1 FROM cause WHERE effect = 'withdrawn') THEN 'withdrawn'
        WHEN EXISTS (SELECT 1 FROM cause WHERE effect = 'removed') THEN 'removed'
        WHEN EXISTS (SELECT 1 FROM cause WHERE effect = 'hidden') THEN 'hidden'
        WHEN EXISTS (SELECT 1 FROM candidate) THEN 'published' ELSE 'held' END AS shown
    FROM before
  ), placed AS (
    UPDATE post SET visibility = after.shown, visible_revision_id = after.revision_id, version = post.version + 1,
      position = CASE WHEN after.shown = 'held' AND NOT after.is_opening THEN NULL
        WHEN after.shown = 'published' AND after.position IS NULL
          THEN (SELECT last_position + 1 FROM thread WHERE thread.id = after.thread_id)
        ELSE after.position END,
      published_at = CASE WHEN after.shown = 'published' AND (after.published_at IS NULL OR after.position IS NULL)
        THEN $2 ELSE after.published_at END
    FROM after WHERE post.id = after.id
    RETURNING post.id, post.thread_id, post.space_id, post.author_id, post.is_opening, post.position, post.published_at,
      after.shown,
      CASE WHEN after.shown = 'published' AND after.visibility = 'published'
        THEN after.visible_revision_id IS DISTINCT FROM after.revision_id
        ELSE after.shown = 'published' OR after.visibility = 'published' END AS shows_change,
      (after.shown = 'published')::int - (after.visibility = 'published')::int AS change
  ), listed AS (
    -- The newest visible post besides this one: other rows are as they were before this statement.
    SELECT post.id, post.published_at FROM post, placed
    WHERE post.thread_id = placed.thread_id AND post.visibility = 'published' AND post.id <> placed.id
    ORDER BY post.position DESC LIMIT 1
  ), newest AS (
    SELECT id, published_at FROM (
      SELECT placed.id, placed.published_at, placed.position FROM placed WHERE placed.shown = 'published'
      UNION ALL
      SELECT listed.id, listed.published_at, post.position FROM listed JOIN post ON post.id = listed.id
    ) AS visible ORDER BY position DESC LIMIT 1
  ), counted AS (
    UPDATE thread SET
      post_count = thread.post_count + placed.change,
      last_position = greatest(thread.last_position, coalesce(placed.position, 0)),
      visibility = CASE WHEN placed.is_opening THEN placed.shown ELSE thread.visibility END,
      last_post_id = (SELECT id FROM newest),
      last_activity_at = coalesce((SELECT published_at FROM newest), thread.created_at),
      version = thread.version + placed.shows_change::int
    FROM placed WHERE thread.id = placed.thread_id
    RETURNING thread.id, thread.version, placed.author_id, placed.shows_change
  ), space_counted AS (
    UPDATE space SET post_count = space.post_count + placed.change,
      thread_count = space.thread_count + CASE WHEN placed.is_opening THEN placed.change ELSE 0 END,
      last_activity_at = greatest(space.last_activity_at, CASE WHEN placed.change > 0 THEN placed.published_at END)
    FROM placed WHERE space.id = placed.space_id AND placed.change <> 0
    RETURNING 1
  )
  SELECT counted.id AS thread_id, counted.version, counted.author_id, counted.shows_change FROM counted`;

// Only what everybody may see and what full screening has passed is found by search.
const REFRESH_SEARCH = `
  WITH shown AS (${searchablePosts('post.id = $1')}
  ), gone AS (
    DELETE FROM post_search WHERE post_id = $1 AND NOT EXISTS (SELECT 1 FROM shown)
  )
  ${insertSearchRows}
  ON CONFLICT (post_id) DO UPDATE SET space_id = excluded.space_id, words = excluded.words, plain = excluded.plain`;
