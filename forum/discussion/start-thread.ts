import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { invalid, notFound } from '../../platform/refusal/refusal.js';
import { requiredLine, requiredText } from '../../platform/refusal/required-text.js';
import { longestSource, renderMarkdown } from '../../platform/rich-text/render-markdown.js';
import { madeEarlier, once } from '../access/once.js';
import { demand } from '../access/policy.js';
import type { Viewer } from '../access/viewer.js';
import { draftOf } from './draft-of.js';
import { decidePost } from './decide-post.js';
import { detectLanguage } from './detect-language.js';
import { findPosts } from './posts.store.js';
import { Screening } from './screening.port.js';
import type { SubmittedPost } from './submit-post.js';
import { findSpaceForPosting } from './threads.store.js';
import { WritePost } from './write-post.js';

/** When a hosted thread opens and closes, how slow it runs, and who hosts it with the one who schedules it. */
export interface Timetable {
  opensAt: Date;
  closesAt: Date;
  slowSeconds?: number | null;
  holdsFirstPosts?: boolean | null;
  hostIds?: readonly string[] | null;
}

export interface StartThreadInput {
  spaceId: string;
  title: string;
  text: string;
  insist?: boolean | null;
  draftToken?: string | null;
  idempotencyKey?: string | null;
  /** Makes it a hosted thread; only leads of the space may. */
  timetable?: Timetable | null;
}

const LONGEST_HOSTED_DAYS = 31;

/** Opens a thread with its first post, hosted if it has a timetable; all of it in one transaction. */
@Injectable()
export class StartThread {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly screening: Screening,
    private readonly writePost: WritePost,
  ) {}

  async start(viewer: Viewer, input: StartThreadInput): Promise<SubmittedPost> {
    const title = requiredLine('title', input.title, { min: 3, max: 200 });
    const source = requiredText('text', input.text, { max: longestSource });
    if (!isId(input.spaceId)) throw notFound();
    const request = {
      personId: viewer.personId!,
      key: viewer.personId && input.idempotencyKey,
      verb: 'startThread',
      input: [input.spaceId, title, source],
    };
    const earlier = await madeEarlier(this.database, this.clock, request);
    if (earlier) return this.answerOf(viewer, earlier);

    const facts = await this.findFacts(viewer, input);
    const hostIds = await this.hostsOf(viewer, input);
    const draft = draftOf(viewer, { title, source, space: facts.space, author: facts.author });
    const screening = await this.screening.quick(draft, viewer.locale);
    const decision = decidePost(viewer, { author: facts.author, screening, insists: input.insist === true });
    const ruleIds = screening.remarks.map((remark) => remark.ruleId);
    if (decision.outcome === 'REFUSED') {
      if (input.draftToken)
        await this.screening.countDraft(this.database, { token: input.draftToken, ruleIds, outcome: 'shown' });
      return { postId: null, threadId: null, outcome: 'REFUSED', remarks: screening.remarks };
    }

    const threadId = newId(this.clock);
    const postId = newId(this.clock);
    const language = detectLanguage(source);
    const madeId = await this.database.transaction((tx) =>
      once(tx, this.clock, request, async () => {
        await this.writeThread(tx, viewer, { threadId, title, language, hostIds, input });
        await this.writePost.write(tx, {
          postId,
          threadId,
          spaceId: facts.space.id,
          authorId: viewer.personId!,
          answersPostId: null,
          isOpening: true,
          cameBy: 'page',
          source,
          html: renderMarkdown(source),
          language,
          screening,
          holds: decision.holds,
        });
        if (input.draftToken) {
          const outcome = decision.outcome === 'HELD' ? 'held' : 'sent';
          await this.screening.countDraft(tx, { token: input.draftToken, ruleIds, outcome, postId });
        }
        return postId;
      }),
    );
    if (madeId !== postId) return this.answerOf(viewer, madeId);
    return { postId, threadId, outcome: decision.outcome, remarks: screening.remarks };
  }

  private async findFacts(viewer: Viewer, input: StartThreadInput) {
    const facts = await findSpaceForPosting(this.database, viewer, input.spaceId);
    if (!facts) {
      demand(viewer, 'actAsMember', null);
      throw notFound();
    }
    demand(viewer, 'startThread', { ...facts.space, viewerPostedAt: facts.author.postedAt });
    if (input.timetable) {
      demand(viewer, 'hostThread', facts.space);
      requireTimetable(input.timetable, viewer.at);
    }
    return facts;
  }

  /** The hosts named, who must be in the space; the one who schedules always is one. */
  private async hostsOf(viewer: Viewer, input: StartThreadInput): Promise<string[]> {
    const named = [...new Set(input.timetable?.hostIds ?? [])].filter((id) => id !== viewer.personId);
    if (named.length === 0) return [viewer.personId!];
    if (named.length > 10 || !named.every(isId)) throw invalid('hostIds', 'too_many', { max: 10 });
    const found = await this.database.query(
      `SELECT 1 FROM participation WHERE space_id = $1 AND person_id = ANY($2::uuid[]) AND state = 'in'`,
      [input.spaceId, named],
    );
    if (found.length !== named.length) throw invalid('hostIds', 'not_in_space');
    return [viewer.personId!, ...named];
  }

  private async writeThread(
    tx: Tx,
    viewer: Viewer,
    thread: { threadId: string; title: string; language: string | null; hostIds: string[]; input: StartThreadInput },
  ): Promise<void> {
    const { timetable, spaceId } = thread.input;
    const state = timetable && timetable.opensAt > viewer.at ? 'scheduled' : 'open';
    await tx.query(
      `INSERT INTO thread (id, space_id, author_id, title, language, state, visibility, last_activity_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'held', $7, $7)`,
      [thread.threadId, spaceId, viewer.personId, thread.title, thread.language, state, this.clock.now()],
    );
    if (!timetable) return;
    await tx.query(
      `INSERT INTO hosted_thread (thread_id, opens_at, closes_at, slow_seconds, holds_first_posts)
       VALUES ($1, $2, $3, $4, $5)`,
      [
        thread.threadId,
        timetable.opensAt,
        timetable.closesAt,
        timetable.slowSeconds ?? null,
        timetable.holdsFirstPosts ?? false,
      ],
    );
    await tx.query('INSERT INTO thread_host (thread_id, person_id) SELECT $1, unnest($2::uuid[])', [
      thread.threadId,
      thread.hostIds,
    ]);
  }

  private async answerOf(viewer: Viewer, postId: string): Promise<SubmittedPost> {
    const [post] = await findPosts(this.database, viewer, [postId]);
    if (!post) throw notFound();
    const outcome = post.visibility === 'published' ? 'PUBLISHED' : 'HELD';
    return { postId: post.id, threadId: post.threadId, outcome, remarks: [] };
  }
}

function requireTimetable(timetable: Timetable, now: Date): void {
  if (timetable.closesAt <= timetable.opensAt) throw invalid('closesAt', 'before_opening');
  if (timetable.closesAt <= now) throw invalid('closesAt', 'in_the_past');
  if (timetable.closesAt.getTime() - timetable.opensAt.getTime() > LONGEST_HOSTED_DAYS * 86_400_000)
    throw invalid('closesAt', 'too_long_open', { max: LONGEST_HOSTED_DAYS });
  const slow = timetable.slowSeconds;
  if (slow != null && (!Number.isInteger(slow) || slow < 1 || slow > 86_400))
    throw invalid('slowSeconds', 'out_of_range', { min: 1, max: 86_400 });
}
