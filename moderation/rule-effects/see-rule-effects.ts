import { Injectable } from '@nestjs/common';
import { ask } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import type { ThreadView } from '../../forum/discussion/threads.store.js';
import { Database } from '../../platform/database/database.js';
import type { ModerationCase } from '../cases/cases.store.js';
import { findSubject } from '../cases/subjects.store.js';
import { type RunningRuleEffect, runningRuleEffects } from './rule-effects.store.js';

/** What rules began and still runs, for those who may end it. */
@Injectable()
export class SeeRuleEffects {
  constructor(private readonly database: Database) {}

  /** Around the subject of a case that the viewer has looked into: its thread, and its author's posts in its space. */
  async around(viewer: Viewer, of: Pick<ModerationCase, 'subjectKind' | 'subjectId'>): Promise<RunningRuleEffect[]> {
    const subject = await findSubject(this.database, of.subjectKind, of.subjectId);
    if (!subject) return [];
    const { threadId, personId, spaceId } = subject;
    const running = await runningRuleEffects(this.database, { threadId, personId, spaceId, at: viewer.at });
    return running.filter((one) => one.personId !== viewer.personId);
  }

  /** What slows a thread; null for whoever may not end it. */
  async slowing(viewer: Viewer, thread: ThreadView): Promise<RunningRuleEffect | null> {
    const { line } = thread.facts.space;
    if (ask(viewer, 'moderate', { line, language: thread.language })) return null;
    const of = { threadId: thread.id, personId: null, spaceId: null, at: viewer.at };
    const [running] = await runningRuleEffects(this.database, of);
    return running && running.personId !== viewer.personId ? running : null;
  }
}
