import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { longestSource, renderMarkdown, rendererVersion } from '../../platform/rich-text/render-markdown.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { draftOf } from './draft-of.js';
import { decidePost } from './decide-post.js';
import { detectLanguage } from './detect-language.js';
import { findPostFacts } from './find-post-facts.js';
import { Screening, type QuickScreening } from './screening.port.js';
import type { CauseKind } from './set-post-visibility.js';
import type { SubmittedPost } from './submit-post.js';
import { demandStillIn } from './set-thread-space.js';
import { findThreadForPosting } from './threads.store.js';
import { WritePost } from './write-post.js';

export interface RevisePostInput {
  postId: string;
  text: string;
  /** The post's version that was edited: an edit made meanwhile is not overwritten. */
  version?: number | null;
  insist?: boolean | null;
  /** The token of the draft's checks, if the page made any. */
  draftToken?: string | null;
}

/** Edits one's own post: a new revision, screened like a post. A held edit leaves the published revision standing. */
@Injectable()
export class RevisePost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
    private readonly screening: Screening,
    private readonly writePost: WritePost,
  ) {}

  async revise(viewer: Viewer, input: RevisePostInput): Promise<SubmittedPost> {
    const source = requiredText('text', input.text, { max: longestSource });
    const { post, facts } = await findPostFacts(this.database, viewer, input.postId);
    demand(viewer, 'revisePost', facts);
    const posting = (await findThreadForPosting(this.database, viewer, post.threadId))!;
    const screening = await this.screening.quick(
      draftOf(viewer, {
        source,
        space: facts.thread.space,
        author: posting.author,
        threadId: post.threadId,
        answersPostId: post.answersPostId,
      }),
      viewer.locale,
    );
    const decision = decidePost(viewer, {
      author: { ...posting.author, postedInThread: true },
      screening,
      insists: input.insist === true,
    });
    const ruleIds = screening.remarks.map((remark) => remark.ruleId);
    const counted = input.draftToken ? { token: input.draftToken, ruleIds } : null;
    if (decision.outcome === 'REFUSED') {
      if (counted) await this.screening.countDraft(this.database, { ...counted, outcome: 'shown' });
      return { postId: null, threadId: post.threadId, outcome: 'REFUSED', remarks: screening.remarks };
    }
    await this.database.transaction(async (tx) => {
      await this.write(tx, {
        postId: post.id,
        thread: { threadId: post.threadId, spaceId: facts.thread.space.id },
        viewer,
        source,
        version: input.version ?? null,
        screening,
        holds: decision.holds,
      });
      const outcome = decision.outcome === 'HELD' ? 'held' : 'sent';
      if (counted) await this.screening.countDraft(tx, { ...counted, outcome, postId: post.id });
    });
    return { postId: post.id, threadId: post.threadId, outcome: decision.outcome, remarks: screening.remarks };
  }

  private async write(
    tx: Tx,
    edit: {
      postId: string;
      thread: { threadId: string; spaceId: string };
      viewer: Viewer;
      source: string;
      version: number | null;
      screening: QuickScreening;
      holds: readonly CauseKind[];
    },
  ): Promise<void> {
    const moveId = await demandStillIn(tx, edit.thread);
    const revisionId = newId(this.clock);
    const now = this.clock.now();
    const revised = await tx.query(
      `UPDATE post SET latest_revision_id = $2, edited_at = $3, version = version + 1
       WHERE id = $1 AND ($4::int IS NULL OR version = $4) AND visibility IN ('published', 'held', 'hidden') RETURNING id`,
      [edit.postId, revisionId, now, edit.version],
    );
    if (revised.length === 0) throw new Refusal('CONFLICT', { because: 'post_changed' });
    await tx.query(
      `INSERT INTO revision (id, post_id, number, source, html, renderer_version, language, written_by, created_at, state,
         written_under_move_id)
       SELECT $1, $2, max(number) + 1, $3, $4, $5, $6, $7, $8, 'waiting', $9 FROM revision WHERE post_id = $2`,
      [
        revisionId,
        edit.postId,
        edit.source,
        renderMarkdown(edit.source),
        rendererVersion,
        detectLanguage(edit.source),
        edit.viewer.personId,
        now,
        moveId,
      ],
    );
    await this.writePost.holdOrShow(tx, edit.postId, revisionId, edit.screening, edit.holds);
    await this.outbox.enqueue(tx, 'screen-revision', { revisionId });
  }
}
