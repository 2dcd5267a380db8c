import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock.js';
import { Database, type Tx } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';

const BATCH = 1000;
/** So many screenings of whatever kind may wait before this lets them be worked off first. */
const MOST_WAITING = 2000;
const PAUSE_SECONDS = 5;

/**
 * Screens imported posts as if they came in now: hands on every revision that was never screened, oldest first, each
 * once. Only as many at a time as the worker gets done soon, so that new posts do not wait behind a whole archive and
 * no screening is taken for lost because it stands in a long queue; then it goes on by itself.
 */
@Injectable()
export class ImportScreening {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async run({ spaceId }: { spaceId: string | null }): Promise<void> {
    while (await this.database.transaction((tx) => this.handOn(tx, spaceId)));
  }

  /** One batch; whether to go on at once. */
  private async handOn(tx: Tx, spaceId: string | null): Promise<boolean> {
    // One at a time: two that look at once would both hand on the same revisions.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('meridian.import-screening', 0))`);
    const [{ count }] = (await tx.query(
      `SELECT count(*) AS count FROM outbox
       WHERE job = 'screen-revision' AND done_at IS NULL AND set_aside_at IS NULL`,
    )) as [{ count: number }];
    if (count >= MOST_WAITING) {
      await this.goOnLater(tx, spaceId);
      return false;
    }
    const rows = await tx.query<{ id: string }>(
      `SELECT revision.id FROM revision JOIN post ON post.id = revision.post_id
       WHERE revision.screened_at IS NULL AND revision.is_imported AND ($1::uuid IS NULL OR post.space_id = $1)
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE job = 'screen-revision' AND payload ->> 'revisionId' = revision.id::text)
       ORDER BY revision.id LIMIT ${BATCH}`,
      [spaceId],
    );
    await this.outbox.enqueueAll(
      tx,
      'screen-revision',
      rows.map((row) => ({ revisionId: row.id })),
    );
    return rows.length === BATCH;
  }

  private async goOnLater(tx: Tx, spaceId: string | null): Promise<void> {
    const later = await tx.one(
      `SELECT 1 FROM outbox WHERE job = 'import-screening' AND done_at IS NULL AND set_aside_at IS NULL
         AND due_at > $1 AND payload ->> 'spaceId' IS NOT DISTINCT FROM $2`,
      [this.clock.now(), spaceId],
    );
    if (later) return;
    await this.outbox.enqueue(tx, 'import-screening', { spaceId }, { dueAt: this.clock.inSeconds(PAUSE_SECONDS) });
  }
}
