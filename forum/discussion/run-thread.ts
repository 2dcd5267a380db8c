import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal, invalid, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { longestSource, renderMarkdown } from '../../platform/rich-text/render-markdown.js';
import { newId } from '../../platform/ids/ids.js';
import { threadStateAt } from '../access/facts.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { draftOf } from './draft-of.js';
import { detectLanguage } from './detect-language.js';
import { findPostFacts } from './find-post-facts.js';
import { findThread, type ThreadView } from './threads.store.js';
import { Screening } from './screening.port.js';
import { WritePost } from './write-post.js';

/** Finds a thread for those who run it: its hosts, the space's leads, moderators over the space. */
async function findRunThread(database: Database, viewer: Viewer, threadId: string): Promise<ThreadView> {
  const thread = isId(threadId) ? await findThread(database, viewer, threadId) : undefined;
  if (!thread) {
    demand(viewer, 'actAsMember', null);
    throw notFound();
  }
  demand(viewer, 'runThread', thread.facts);
  return thread;
}

/** Closes a thread, with a summary that stands as its last post and goes to everybody who follows the space. */
@Injectable()
export class CloseThread {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly live: Live,
    private readonly screening: Screening,
    private readonly writePost: WritePost,
  ) {}

  async close(viewer: Viewer, input: { threadId: string; summary?: string | null }): Promise<{ threadId: string }> {
    const thread = await findRunThread(this.database, viewer, input.threadId);
    if (threadStateAt(thread.facts, viewer.at) === 'closed' && thread.summaryPostId)
      throw new Refusal('CONFLICT', { because: 'thread_closed' });
    const source = input.summary ? requiredText('summary', input.summary, { max: longestSource }) : null;
    const screening = source === null ? null : await this.screenSummary(viewer, thread, source);
    if (screening?.outcome === 'refuse')
      throw invalid('summary', 'refused', { guideline: screening.remarks[0]?.guidelineNumber });
    await this.database.transaction(async (tx) => {
      const now = this.clock.now();
      const closed = await tx.query<{ version: number }>(
        `UPDATE thread SET state = 'closed', version = version + 1 WHERE id = $1 AND state IN ('scheduled', 'open', 'slow', 'closed')
         RETURNING version`,
        [thread.id],
      );
      if (closed.length === 0) throw new Refusal('CONFLICT', { because: 'thread_closed' });
      await tx.query('UPDATE hosted_thread SET closed_at = coalesce(closed_at, $2) WHERE thread_id = $1', [
        thread.id,
        now,
      ]);
      if (source !== null && screening) {
        const postId = newId(this.clock);
        await this.writePost.write(tx, {
          postId,
          threadId: thread.id,
          spaceId: thread.spaceId,
          authorId: viewer.personId!,
          answersPostId: null,
          isOpening: false,
          cameBy: 'page',
          source,
          html: renderMarkdown(source),
          language: detectLanguage(source),
          screening,
          holds: screening.outcome === 'hold' ? ['rule'] : [],
        });
        await tx.query('UPDATE hosted_thread SET summary_post_id = $2 WHERE thread_id = $1', [thread.id, postId]);
        await this.outbox.enqueue(tx, 'tell-summary', { threadId: thread.id });
      }
      this.live.publish(tx, { kind: 'thread', id: thread.id, version: closed[0]!.version });
    });
    return { threadId: thread.id };
  }

  private async screenSummary(viewer: Viewer, thread: ThreadView, source: string) {
    return this.screening.quick(
      // Who runs a thread is no newcomer to the rules.
      draftOf(viewer, {
        source,
        space: thread.facts.space,
        author: { postCount: 100, isVouchedFor: true },
        threadId: thread.id,
      }),
      viewer.locale,
    );
  }
}

/** Highlights an answer in a thread one runs, or takes the highlight away. */
@Injectable()
export class HighlightPost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async highlight(viewer: Viewer, input: { postId: string; on: boolean }): Promise<{ postId: string }> {
    const { post, facts } = await findPostFacts(this.database, viewer, input.postId);
    demand(viewer, 'highlightPost', facts);
    await this.database.transaction(async (tx) => {
      const row = await tx.one<{ version: number }>(
        'UPDATE post SET highlighted_at = $2, version = version + 1 WHERE id = $1 RETURNING version',
        [post.id, input.on ? this.clock.now() : null],
      );
      this.live.publish(tx, { kind: 'thread', id: post.threadId, version: row!.version });
    });
    return { postId: post.id };
  }
}

/** Pins a thread to the top of its space, or lets it go; and sets or ends slow mode. */
@Injectable()
export class RunThread {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {}

  async run(
    viewer: Viewer,
    input: { threadId: string; pinned?: boolean | null; slowSeconds?: number | null },
  ): Promise<{ threadId: string }> {
    const thread = await findRunThread(this.database, viewer, input.threadId);
    const slow = input.slowSeconds;
    if (slow != null && (!Number.isInteger(slow) || slow < 0 || slow > 86_400))
      throw invalid('slowSeconds', 'out_of_range', { min: 0, max: 86_400 });
    await this.database.transaction(async (tx) => {
      const row = await tx.one<{ version: number }>(
        `UPDATE thread SET version = version + 1,
           pinned_at = CASE WHEN $2::boolean IS NULL THEN pinned_at WHEN $2 THEN CASE WHEN pinned_at > coalesce(
               (SELECT began_at FROM thread_move WHERE decision_id = moved_by_decision_id), '-infinity')
             THEN pinned_at ELSE $4::timestamptz END END,
           slow_seconds = CASE WHEN $3::int IS NULL THEN slow_seconds ELSE nullif($3, 0) END
         WHERE id = $1 RETURNING version`,
        [thread.id, input.pinned ?? null, slow ?? null, this.clock.now()],
      );
      if (slow === 0) await tx.query('UPDATE hosted_thread SET slow_seconds = NULL WHERE thread_id = $1', [thread.id]);
      this.live.publish(tx, { kind: 'thread', id: thread.id, version: row!.version });
    });
    return { threadId: thread.id };
  }
}
