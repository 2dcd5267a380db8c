import { Injectable } from '@nestjs/common';
import { Notices } from '../forum/following/notices.store.js';
import { findDoorNotices } from '../forum/following/told-notices.store.js';
import { Database } from '../platform/database/database.js';

/** Somebody asked to join a space, was let in or was invited: tells the leads, or the one who waits. */
@Injectable()
export class TellRequest {
  constructor(
    private readonly database: Database,
    private readonly notices: Notices,
  ) {}

  async run({ spaceId, personId }: { spaceId: string; personId: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      await this.notices.tell(tx, await findDoorNotices(tx, spaceId, personId));
    });
  }
}
