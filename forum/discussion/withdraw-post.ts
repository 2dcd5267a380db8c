import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { findPostFacts } from './find-post-facts.js';
import { SetPostVisibility } from './set-post-visibility.js';

/** Takes one's own post back: gone for everybody, its place in the thread says so to nobody. Doing it twice is once. */
@Injectable()
export class WithdrawPost {
  constructor(
    private readonly database: Database,
    private readonly visibility: SetPostVisibility,
  ) {}

  async withdraw(viewer: Viewer, input: { postId: string }): Promise<{ postId: string; threadId: string }> {
    const { post, facts } = await findPostFacts(this.database, viewer, input.postId);
    demand(viewer, 'withdrawPost', facts);
    if (post.visibility !== 'withdrawn')
      await this.database.transaction((tx) =>
        this.visibility.addCause(tx, { postId: post.id, kind: 'withdrawal', effect: 'withdrawn' }),
      );
    return { postId: post.id, threadId: post.threadId };
  }
}
