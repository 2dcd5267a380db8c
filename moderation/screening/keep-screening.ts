import { Injectable } from '@nestjs/common';
import { SetPostVisibility } from '../../forum/discussion/set-post-visibility.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
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
    const late = await this.database.query<{ revision_id: string; post_id: string; shows: boolean; waits: boolean }>(
      `SELECT revision.id AS revision_id, post.id AS post_id,
         post.visibility = 'published' AND post.visible_revision_id = revision.id AS shows,
         EXISTS (SELECT 1 FROM outbox WHERE job = 'screen-revision' AND payload ->> 'revisionId' = revision.id::text
           AND done_at IS NULL AND set_aside_at IS NULL) AS waits
       FROM revision JOIN post ON post.id = revision.post_id
       WHERE revision.screened_at IS NULL AND NOT revision.is_imported AND revision.created_at < $1
       ORDER BY revision.created_at LIMIT ${BATCH}`,
      [this.clock.inSeconds(-PATIENCE_SECONDS)],
    );
    for (const row of late) {
      await this.database.transaction(async (tx) => {
        if (row.shows)
          await this.visibility.addCause(tx, {
            postId: row.post_id,
            revisionId: row.revision_id,
            kind: 'unscreened',
            effect: 'held',
          });
        if (!row.waits) await this.outbox.enqueue(tx, 'screen-revision', { revisionId: row.revision_id });
      });
    }
    return late.length;
  }
}
