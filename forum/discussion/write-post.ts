import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { rendererVersion } from '../../platform/rich-text/render-markdown.js';
import { Screening, type QuickScreening } from './screening.port.js';
import { type CauseKind, SetPostVisibility } from './set-post-visibility.js';
import { demandStillIn } from './set-thread-space.js';

export interface PostToWrite {
  postId: string;
  threadId: string;
  spaceId: string;
  authorId: string;
  answersPostId: string | null;
  isOpening: boolean;
  cameBy: 'page' | 'mail';
  source: string;
  html: string;
  language: string | null;
  screening: QuickScreening;
  /** Why the post waits; empty for one that shows at once. */
  holds: readonly CauseKind[];
}

/**
 * Writes a post, its first revision, its quick screening and the job of its full screening, in the caller's
 * transaction; then sets what shows of it. Locks the thread.
 */
@Injectable()
export class WritePost {
  constructor(
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly screening: Screening,
    private readonly visibility: SetPostVisibility,
  ) {}

  async write(tx: Tx, post: PostToWrite): Promise<{ revisionId: string }> {
    const moveId = await demandStillIn(tx, post);
    const revisionId = newId(this.clock);
    await tx.query(
      `WITH new_post AS (
         INSERT INTO post (id, thread_id, space_id, author_id, answers_post_id, is_opening, visibility,
           latest_revision_id, came_by, created_at)
         VALUES ($1, $2, $3, $4, $5, $6, 'held', $7, $8, $9))
       INSERT INTO revision (id, post_id, number, source, html, renderer_version, language, written_by, created_at, state,
         written_under_move_id)
       VALUES ($7, $1, 1, $10, $11, $12, $13, $4, $9, 'waiting', $14)`,
      [
        post.postId,
        post.threadId,
        post.spaceId,
        post.authorId,
        post.answersPostId,
        post.isOpening,
        revisionId,
        post.cameBy,
        this.clock.now(),
        post.source,
        post.html,
        rendererVersion,
        post.language,
        moveId,
      ],
    );
    await this.holdOrShow(tx, post.postId, revisionId, post.screening, post.holds);
    await this.outbox.enqueue(tx, 'screen-revision', { revisionId });
    return { revisionId };
  }

  /** Puts the holds of a new revision in force, or, without any, shows it. */
  async holdOrShow(
    tx: Tx,
    postId: string,
    revisionId: string,
    screening: QuickScreening,
    holds: readonly CauseKind[],
  ): Promise<void> {
    let screeningId: string | null = null;
    if (screening.outcome !== 'publish' || holds.some((kind) => kind !== 'unscreened')) {
      const insisted = holds.includes('insisted');
      ({ screeningId } = await this.screening.store(tx, { postId, revisionId, screening, insisted }));
    }
    for (const kind of holds) {
      await this.visibility.addCause(tx, { postId, revisionId, kind, effect: 'held', screeningId });
    }
    if (holds.length === 0) await this.visibility.recompute(tx, postId);
  }
}
