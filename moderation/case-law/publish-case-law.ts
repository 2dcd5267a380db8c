import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { RecordAct } from '../audit/record-act.js';

/** The community decides whether its decisions are retold to members at all. */
@Injectable()
export class PublishCaseLaw {
  constructor(
    private readonly database: Database,
    private readonly recordAct: RecordAct,
  ) {}

  async set(viewer: Viewer, input: { isPublished: boolean }): Promise<void> {
    demand(viewer, 'publishGuidelines', null);
    await this.database.transaction(async (tx) => {
      const changed = await tx.one(
        'UPDATE community SET case_law_published = $1 WHERE case_law_published <> $1 RETURNING 1',
        [input.isPublished],
      );
      if (!changed) return;
      await this.recordAct.record(tx, {
        act: input.isPublished ? 'case_law.opened' : 'case_law.closed',
        actorId: viewer.personId,
        office: 'admin',
      });
    });
  }
}
