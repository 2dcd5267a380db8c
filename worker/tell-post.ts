import { Injectable } from '@nestjs/common';
import { PostNotices } from '../forum/following/notices/post-notices.store.js';
import { Database } from '../platform/database/database.js';

/** After a post's full screening: tells whom it concerns. */
@Injectable()
export class TellPost {
  constructor(
    private readonly database: Database,
    private readonly notices: PostNotices,
  ) {}

  async run({ postId }: { postId: string }): Promise<void> {
    await this.database.transaction((tx) => this.notices.tell(tx, postId));
  }
}
