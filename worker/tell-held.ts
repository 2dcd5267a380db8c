import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices/notices.store.js';
import { findHeldNotice } from '../forum/following/notices/told-notices.store.js';
import { Database } from '../platform/database/database.js';

/** A post was held after its author had seen it go out: tells them that it waits for a moderator. */
@Injectable()
export class TellHeld {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  async run({ postId }: { postId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const notice = await findHeldNotice(tx, postId);
      if (notice) await this.notices.tell(tx, [notice]);
    });
  }
}
