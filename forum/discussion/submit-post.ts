import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Sql } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { invalid, notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { longestSource, renderMarkdown } from '../../platform/rich-text/render-markdown.js';
import { madeEarlier, once } from '../access/once.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { draftOf } from './draft-of.js';
import { decidePost } from './decide-post.js';
import { detectLanguage } from './detect-language.js';
import { findPosts } from './posts.store.js';
import { type RuleRemark, Screening } from './screening.port.js';
import { findThreadForPosting } from './threads.store.js';
import { WritePost } from './write-post.js';

export interface SubmitPostInput {
  threadId: string;
  text: string;
  answersPostId?: string | null;
  /** Sends the text to a moderator although a rule asked for a rewrite. */
  insist?: boolean | null;
  /** The token of the draft's checks, if the page made any. */
  draftToken?: string | null;
  idempotencyKey?: string | null;
  cameBy?: 'page' | 'mail';
}

export interface SubmittedPost {
  postId: string | null;
  threadId: string | null;
  outcome: 'PUBLISHED' | 'HELD' | 'REFUSED';
  remarks: readonly RuleRemark[];
}

/** Answers in a thread. Either the post, its revision and its screening job are all there afterwards, or nothing is. */
@Injectable()
export class SubmitPost {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly screening: Screening,
    private readonly writePost: WritePost,
  ) {}

  async submit(viewer: Viewer, input: SubmitPostInput): Promise<SubmittedPost> {
    const source = requiredText('text', input.text, { max: longestSource });
    const { threadId, answersPostId = null } = input;
    if (!isId(threadId)) throw notFound();
    const request = {
      personId: viewer.personId!,
      key: viewer.personId && input.idempotencyKey,
      verb: 'submitPost',
      input: [threadId, source, answersPostId],
    };
    const earlier = await madeEarlier(this.database, this.clock, request);
    if (earlier) return this.answerOf(viewer, earlier, threadId);

    const facts = await this.findFacts(viewer, threadId);
    await this.requireAnswered(viewer, threadId, answersPostId);
    const screening = await this.screening.quick(
      draftOf(viewer, {
        source,
        space: facts.thread.space,
        author: facts.author,
        threadId,
        answersPostId,
      }),
      viewer.locale,
    );
    const decision = decidePost(viewer, { author: facts.author, screening, insists: input.insist === true });
    const ruleIds = screening.remarks.map((remark) => remark.ruleId);
    if (decision.outcome === 'REFUSED') {
      await this.countDraft(this.database, input, ruleIds, 'shown');
      return { postId: null, threadId, outcome: 'REFUSED', remarks: screening.remarks };
    }

    const postId = newId(this.clock);
    const madeId = await this.database.transaction((tx) =>
      once(tx, this.clock, request, async () => {
        await this.writePost.write(tx, {
          postId,
          threadId,
          spaceId: facts.thread.space.id,
          authorId: viewer.personId!,
          answersPostId,
          isOpening: false,
          cameBy: input.cameBy ?? 'page',
          source,
          html: renderMarkdown(source),
          language: detectLanguage(source),
          screening,
          holds: decision.holds,
        });
        await this.countDraft(tx, input, ruleIds, decision.outcome === 'HELD' ? 'held' : 'sent', postId);
        return postId;
      }),
    );
    if (madeId !== postId) return this.answerOf(viewer, madeId, threadId);
    return { postId, threadId, outcome: decision.outcome, remarks: screening.remarks };
  }

  private async findFacts(viewer: Viewer, threadId: string) {
    const facts = await findThreadForPosting(this.database, viewer, threadId);
    // Without the thread the policy still says first what this viewer's standing is: a suspended member reads why.
    if (!facts) {
      demand(viewer, 'actAsMember', null);
      throw notFound();
    }
    demand(viewer, 'answerThread', facts.thread);
    return facts;
  }

  private async requireAnswered(viewer: Viewer, threadId: string, answersPostId: string | null): Promise<void> {
    if (answersPostId === null) return;
    const [answered] = isId(answersPostId) ? await findPosts(this.database, viewer, [answersPostId]) : [];
    if (answered?.threadId !== threadId) throw invalid('answersPostId', 'not_in_thread');
  }

  /** What the same key made before, read again through the policy. */
  private async answerOf(viewer: Viewer, postId: string, threadId: string): Promise<SubmittedPost> {
    const [post] = await findPosts(this.database, viewer, [postId]);
    if (!post) throw notFound();
    return { postId: post.id, threadId, outcome: post.visibility === 'published' ? 'PUBLISHED' : 'HELD', remarks: [] };
  }

  private async countDraft(
    sql: Sql,
    input: SubmitPostInput,
    ruleIds: readonly string[],
    outcome: 'shown' | 'sent' | 'held',
    postId?: string,
  ): Promise<void> {
    if (!input.draftToken) return;
    await this.screening.countDraft(sql, { token: input.draftToken, ruleIds, outcome, postId });
  }
}
