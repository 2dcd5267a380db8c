import { Injectable } from '@nestjs/common';
import { Clock } from '../../../platform/clock/clock.js';
import { Database } from '../../../platform/database/database.js';
import { isId } from '../../../platform/ids/ids.js';
import { invalid } from '../../../platform/refusal/refusal.js';
import { demand } from '../../access/policy.js';
import type { Viewer } from '../../access/viewer.js';
import { countUnreadNotices, markRead, Notices, type NoticesToMark } from './notices.store.js';

/** How many notices can be marked by their ids at once. */
const mostIds = 200;

/** Marks one's own notices as read: those named, those about a thread, or all. Ids of others change nothing. */
@Injectable()
export class MarkNoticesRead {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly notices: Notices,
  ) {}

  async run(viewer: Viewer, input: NoticesToMark): Promise<{ unreadCount: number }> {
    demand(viewer, 'useOwnAccount', null);
    if ((input.noticeIds?.length ?? 0) > mostIds) throw invalid('noticeIds', 'too_many', { max: mostIds });
    const threadId = input.threadId ?? null;
    const noticeIds = input.noticeIds?.filter(isId) ?? null;
    if (threadId === null || isId(threadId)) {
      await this.database.transaction(async (tx) => {
        const marked = await markRead(tx, viewer, { noticeIds, threadId }, this.clock.now());
        if (marked > 0) this.notices.wake(tx, [viewer.personId!]);
      });
    }
    return { unreadCount: await countUnreadNotices(this.database, viewer) };
  }
}
