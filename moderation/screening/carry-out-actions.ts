import { officeInForce } from '../../forum/access/office-in-force.sql.js';
import { Injectable } from '@nestjs/common';
import { type NewNotice, Notices } from '../../forum/following/notices/notices.store.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { Live } from '../../platform/live/live.js';
import { asksLinkReason } from './explain-screening.js';
import { beginRuleEffect, slowByWhatIsInForce } from '../rule-effects/rule-effects.store.js';
import type { RuleAction } from '../rules/rule.js';
import type { FiredRule } from '../rules/screening-result.js';

interface ScreenedPlace {
  postId: string;
  threadId: string;
  screeningId: string;
  rules: readonly FiredRule[];
}

/**
 * Carries out what live rules ask for beside the outcome: slows the thread for a time, lets a moderator see the author's
 * next posts in the space first, asks the author what a link is for unless that stood beside the words, tells the coordinators of the author's region. Rules
 * on trial do nothing. Locks the thread's row when it slows it.
 */
@Injectable()
export class CarryOutActions {
  constructor(
    private readonly clock: Clock,
    private readonly notices: Notices,
    private readonly live: Live,
  ) {}

  async carryOut(tx: Tx, place: ScreenedPlace): Promise<void> {
    const live = place.rules.filter(({ state }) => state === 'live');
    const actions = live.flatMap((rule) => rule.actions);
    if (asksFor(actions, 'slowThread')) await this.slow(tx, place, live);
    if (asksFor(actions, 'requireFirstPostsReview')) await this.reviewNext(tx, place, live);
    const asking = live.filter(asksLinkReason).map(({ ruleId }) => ruleId);
    if (asking.length > 0) await this.notices.tell(tx, await findAuthor(tx, place.postId, asking));
    if (asksFor(actions, 'tellCoordinator'))
      await this.notices.tell(tx, await findCoordinators(tx, place, this.clock.now()));
  }

  /** A thread that is slowed already is slowed for the longest of the times. */
  private async slow(tx: Tx, place: ScreenedPlace, rules: readonly FiredRule[]): Promise<void> {
    const at = this.clock.now();
    for (const rule of rules)
      for (const one of rule.actions) {
        if (one.do !== 'slowThread') continue;
        const untilAt = this.clock.inSeconds(one.minutes * 60);
        await beginRuleEffect(tx, { kind: 'slow_thread', of: place, rule, at, untilAt });
      }
    const { version } = await slowByWhatIsInForce(tx, place.threadId);
    this.live.publish(tx, { kind: 'thread', id: place.threadId, version });
  }

  private async reviewNext(tx: Tx, place: ScreenedPlace, rules: readonly FiredRule[]): Promise<void> {
    const at = this.clock.now();
    for (const rule of rules)
      for (const one of rule.actions)
        if (one.do === 'requireFirstPostsReview')
          await beginRuleEffect(tx, { kind: 'review_posts', of: place, rule, at, postCount: one.posts });
  }
}

const asksFor = (actions: readonly RuleAction[], name: RuleAction['do']): boolean =>
  actions.some((one) => one.do === name);

/** Nobody, where one of the rules has asked already while the text was written. */
async function findAuthor(tx: Tx, postId: string, ruleIds: readonly string[]): Promise<NewNotice[]> {
  return tx.query<NewNotice>(
    `SELECT author_id AS "personId", 'link_reason' AS kind, id AS "causeId", id AS "postId", thread_id AS "threadId",
       space_id AS "spaceId" FROM post WHERE id = $1
       AND NOT EXISTS (SELECT 1 FROM draft_check WHERE draft_check.post_id = post.id AND rule_ids && $2::text[])`,
    [postId, ruleIds],
  );
}

/** The coordinators of the author's home region; of the nearest region above, where it has none. Never the author. */
async function findCoordinators(tx: Tx, { postId }: ScreenedPlace, at: Date): Promise<NewNotice[]> {
  return tx.query<NewNotice>(
    `WITH near AS (
       SELECT office.person_id, post.id AS post_id, post.thread_id, post.space_id,
         dense_rank() OVER (ORDER BY array_position(home.line, office.space_id) DESC NULLS LAST) AS distance
       FROM post JOIN person author ON author.id = post.author_id JOIN space home ON home.id = author.home_space_id
       JOIN office ON office.kind = 'coordinator' AND (office.space_id IS NULL OR office.space_id = ANY(home.line))
         AND ${officeInForce('$2')}
       WHERE post.id = $1 AND office.person_id <> author.id)
     SELECT DISTINCT person_id AS "personId", 'member_needs_word' AS kind, post_id AS "causeId", post_id AS "postId",
       thread_id AS "threadId", space_id AS "spaceId" FROM near WHERE distance = 1`,
    [postId, at],
  );
}
