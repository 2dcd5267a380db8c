import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { findPostFacts } from './find-post-facts.js';
import { findThread } from './threads.store.js';

/** Marks a thread read up to a post. The mark only moves forward, so a late request from another device undoes nothing. */
@Injectable()
export class MarkRead {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async mark(viewer: Viewer, input: { threadId: string; postId: string }): Promise<{ threadId: string }> {
    const thread = isId(input.threadId) ? await findThread(this.database, viewer, input.threadId) : undefined;
    if (!thread || !isId(input.postId)) {
      demand(viewer, 'actAsMember', null);
      throw notFound();
    }
    await this.database.query(
      `INSERT INTO read_mark (person_id, thread_id, position, read_at)
       SELECT $1, $2, post.position, $4 FROM post WHERE post.id = $3 AND post.thread_id = $2 AND post.position IS NOT NULL
       ON CONFLICT (person_id, thread_id) DO UPDATE SET position = excluded.position, read_at = excluded.read_at
         WHERE read_mark.position < excluded.position`,
      [viewer.personId, thread.id, input.postId, this.clock.now()],
    );
    return { threadId: thread.id };
  }
}

/** Keeps a post in the viewer's own list, or lets it go. Nobody else ever learns of it. */
@Injectable()
export class Bookmark {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async bookmark(viewer: Viewer, input: { postId: string; on: boolean }): Promise<{ postId: string }> {
    const { post } = await findPostFacts(this.database, viewer, input.postId);
    if (input.on) {
      await this.database.query(
        'INSERT INTO bookmark (person_id, post_id, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
        [viewer.personId, post.id, this.clock.now()],
      );
    } else {
      await this.database.query('DELETE FROM bookmark WHERE person_id = $1 AND post_id = $2', [
        viewer.personId,
        post.id,
      ]);
    }
    return { postId: post.id };
  }
}
