import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Outbox } from '../platform/outbox/outbox.js';

const BATCH = 1000;

/**
 * Screens imported posts as if they came in now: hands on every revision that was never screened, oldest first, a
 * batch a transaction, until none is left.
 */
@Injectable()
export class ImportScreening {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async run({ spaceId }: { spaceId: string | null }): Promise<void> {
    let after: string | null = null;
    do {
      const last: string | null = after;
      after = await this.database.transaction(async (tx): Promise<string | null> => {
        const rows = await tx.query<{ id: string }>(
          `SELECT revision.id FROM revision JOIN post ON post.id = revision.post_id
           WHERE revision.screened_at IS NULL AND revision.is_imported AND ($1::uuid IS NULL OR post.space_id = $1)
             AND ($2::uuid IS NULL OR revision.id > $2)
             AND NOT EXISTS (SELECT 1 FROM outbox WHERE job = 'screen-revision' AND payload ->> 'revisionId' = revision.id::text)
           ORDER BY revision.id LIMIT ${BATCH}`,
          [spaceId, last],
        );
        await this.outbox.enqueueAll(
          tx,
          'screen-revision',
          rows.map((row) => ({ revisionId: row.id })),
        );
        return rows.length === BATCH ? rows.at(-1)!.id : null;
      });
    } while (after !== null);
  }
}
