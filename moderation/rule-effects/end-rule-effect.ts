import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { findThread } from '../../forum/discussion/threads.store.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Live } from '../../platform/live/live.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { RecordAct } from '../audit/record-act.js';
import { findCaseForModerator } from '../cases/find-case.js';
import { findSubject } from '../cases/subjects.store.js';
import { endRuleEffects, findRuleEffect, type RuleEffectPlace, rulesAsFacts } from './rule-effects.store.js';

/**
 * Ends before its time what rules began: a slowed thread, or that an author's next posts in a space are looked at first.
 * By a moderator of the place who reads it, or through a case that it concerns; never for one's own sake. The act is in
 * the audit log. What no longer runs stays as it is.
 */
@Injectable()
export class EndRuleEffect {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly live: Live,
    private readonly acts: RecordAct,
  ) {}

  async end(viewer: Viewer, input: { effectId: string; caseId?: string | null }): Promise<void> {
    demand(viewer, 'holdOffice', { kind: 'moderator' });
    if (!isId(input.effectId)) throw notFound();
    await this.database.transaction(async (tx) => {
      const place = await findRuleEffect(tx, input.effectId);
      if (!place || place.personId === viewer.personId) throw notFound();
      if (input.caseId) await this.demandCase(tx, viewer, { caseId: input.caseId, place });
      else await this.demandPlace(tx, viewer, place);
      const { rules, thread } = await endRuleEffects(tx, place, { by: viewer.personId!, at: this.clock.now() });
      if (rules.length === 0) return;
      await this.record(tx, viewer, { place, rules });
      if (thread) this.live.publish(tx, { kind: 'thread', id: thread.threadId, version: thread.version });
    });
  }

  /** A case in a space that the moderator does not read opens what happened there, and so what rules began there. */
  private async demandCase(
    tx: Tx,
    viewer: Viewer,
    { caseId, place }: { caseId: string; place: RuleEffectPlace },
  ): Promise<void> {
    const of = await findCaseForModerator(tx, viewer, caseId);
    const subject = await findSubject(tx, of.subjectKind, of.subjectId);
    const isConcerned =
      place.kind === 'slow_thread'
        ? subject?.threadId === place.threadId
        : subject?.personId === place.personId && subject.spaceId === place.spaceId;
    if (!isConcerned) throw notFound();
  }

  private async demandPlace(tx: Tx, viewer: Viewer, { kind, threadId, spaceId }: RuleEffectPlace): Promise<void> {
    const thread = await findThread(tx, viewer, threadId);
    if (!thread) throw notFound();
    // An author's posts are looked at in one space, wherever the thread lies now in which it began.
    if (kind === 'review_posts' && thread.facts.space.id !== spaceId) throw notFound();
    const { line } = thread.facts.space;
    demand(viewer, 'moderate', { line, language: thread.language });
  }

  private async record(
    tx: Tx,
    viewer: Viewer,
    { place, rules }: { place: RuleEffectPlace; rules: readonly string[] },
  ): Promise<void> {
    await this.acts.record(tx, {
      act: 'rule.effect_ended',
      actorId: viewer.personId,
      office: 'moderator',
      subject: { kind: 'thread', id: place.threadId },
      spaceId: place.spaceId,
      persons: { author: place.personId },
      facts: { effect: place.kind, ...rulesAsFacts(rules) },
    });
  }
}
