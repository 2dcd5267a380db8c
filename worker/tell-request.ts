import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices/notices.store.js';
import { findRequestNotices } from '../forum/following/notices/told-notices.store.js';
import { Database } from '../platform/database/database.js';

/** Somebody asked to come into a space: tells its leads. */
@Injectable()
export class TellRequest {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  async run({ spaceId, personId }: { spaceId: string; personId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.notices.tell(tx, await findRequestNotices(tx, spaceId, personId));
    });
  }
}
