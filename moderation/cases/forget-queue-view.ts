import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { deleteQueueView } from './queue-views.store.js';

/** Forgets a part of the queue that this moderator kept. */
@Injectable()
export class ForgetQueueView {
  constructor(private readonly database: Database) {}

  async forget(viewer: Viewer, input: { viewId: string }): Promise<void> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    if (!isId(input.viewId) || !(await deleteQueueView(this.database, viewer.personId!, input.viewId)))
      throw notFound();
  }
}
