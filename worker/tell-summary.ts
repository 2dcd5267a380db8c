import { Injectable } from '@nestjs/common';
import { PostNotices } from '../forum/following/notices/post-notices.store.js';
import { Database } from '../platform/database/database.js';

/**
 * A hosted thread was closed with a summary: tells who follows it. The summary is a post like others, so who was told
 * of that post already is not told again; everybody else in the space finds it in the digest.
 */
@Injectable()
export class TellSummary {
  constructor(
    private readonly database: Database,
    private readonly notices: PostNotices,
  ) {}

  async run({ threadId }: { threadId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const row = await tx.one<{ postId: string }>(
        'SELECT summary_post_id AS "postId" FROM hosted_thread WHERE thread_id = $1 AND summary_post_id IS NOT NULL',
        [threadId],
      );
      if (row) await this.notices.tell(tx, row.postId);
    });
  }
}
