import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { findPostFacts } from './find-post-facts.js';

export const reactionKinds = ['thanks', 'agree', 'insight', 'smile', 'with_you'] as const;

/** Adds or takes away one reaction; the count is kept in the same statement, so a hundred equal requests are one. */
@Injectable()
export class React {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async react(viewer: Viewer, input: { postId: string; kind: string; on: boolean }): Promise<{ postId: string }> {
    if (!reactionKinds.includes(input.kind as never))
      throw invalid('kind', 'not_in_list', { list: reactionKinds.join(', ') });
    const { post, facts } = await findPostFacts(this.database, viewer, input.postId);
    demand(viewer, 'react', facts);
    const change = input.on
      ? `INSERT INTO reaction (post_id, person_id, kind, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING 1 AS step`
      : `DELETE FROM reaction WHERE post_id = $1 AND person_id = $2 AND kind = $3 AND $4::timestamptz IS NOT NULL RETURNING -1 AS step`;
    await this.database.transaction(async (tx) => {
      const [changed] = await tx.query<{ version: number }>(
        `WITH changed AS (${change})
         UPDATE post SET reaction_count = reaction_count + step, version = version + 1 FROM changed
         WHERE post.id = $1 RETURNING post.version`,
        [post.id, viewer.personId, input.kind, this.clock.now()],
      );
      if (changed) this.live.publish(tx, { kind: 'thread', id: post.threadId, version: changed.version });
    });
    return { postId: post.id };
  }
}
