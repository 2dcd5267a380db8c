import { Injectable } from '@nestjs/common';
import { SetPostVisibility } from '../../forum/discussion/set-post-visibility.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';

const PATIENCE_SECONDS = 60;
const BATCH = 200;

/**
 * Sees to it that no post stays visible without full screening: holds those that have waited over a minute, and sends
 * them to be screened again, for as long as it takes. What it held clears by itself once screening has passed it.
 */
@Injectable()
export class KeepScreening {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly visibility: SetPostVisibility,
  ) {}

  /** Returns how many posts were late. */
  async keep(): Promise<number> {
    const late = await this.database.query<{ revisionId: string; postId: string; waits: boolean }>(
      `SELECT revision.id AS "revisionId", revision.post_id AS "postId",
         EXISTS (SELECT 1 FROM outbox WHERE job = 'screen-revision' AND payload ->> 'revisionId' = revision.id::text
           AND done_at IS NULL AND set_aside_at IS NULL) AS waits
       FROM revision
       WHERE revision.screened_at IS NULL AND NOT revision.is_imported AND revision.created_at < $1
       ORDER BY revision.created_at LIMIT ${BATCH}`,
      [this.clock.inSeconds(-PATIENCE_SECONDS)],
    );
    for (const { revisionId, postId, waits } of late) {
      await this.database.transaction(async (tx) => {
        if (await showsUnscreened(tx, postId, revisionId))
          await this.visibility.addCause(tx, { postId, revisionId, kind: 'unscreened', effect: 'held' });
        if (!waits) await this.outbox.enqueue(tx, 'screen-revision', { revisionId });
      });
    }
    return late.length;
  }
}

/** Asked with the thread locked, as whoever screens does: a screening that has passed meanwhile would never end the hold. */
async function showsUnscreened(tx: Tx, postId: string, revisionId: string): Promise<boolean> {
  await tx.query('SELECT 1 FROM thread WHERE id = (SELECT thread_id FROM post WHERE id = $1) FOR NO KEY UPDATE', [
    postId,
  ]);
  const found = await tx.one(
    `SELECT 1 FROM post JOIN revision ON revision.id = post.visible_revision_id
     WHERE post.id = $1 AND revision.id = $2 AND post.visibility = 'published' AND revision.screened_at IS NULL`,
    [postId, revisionId],
  );
  return found !== undefined;
}
