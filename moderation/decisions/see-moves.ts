import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Database } from '../../platform/database/database.js';
import type { ModerationCase } from '../cases/cases.store.js';
import { findSubject } from '../cases/subjects.store.js';
import { isOpenTo, moveTargets } from './move-targets.store.js';

/** Where a case's thread may go, and where a decision put it. Only ids: who may know a space by name is asked apart. */
@Injectable()
export class SeeMoves {
  constructor(private readonly database: Database) {}

  /** The spaces that this moderator may move it to; none unless the case is on a thread or its first post. */
  async targetsOf(viewer: Viewer, of: Pick<ModerationCase, 'subjectKind' | 'subjectId'>): Promise<string[]> {
    const subject = await findSubject(this.database, of.subjectKind, of.subjectId);
    if (!subject?.threadId || !subject.facts?.isOpening) return [];
    const { threadId, language } = subject;
    const spaceIds = viewer.knownSpaceIds;
    const targets = await moveTargets(this.database, viewer, { threadId, language, spaceIds });
    return targets.filter(isOpenTo).map(({ id }) => id);
  }

  /** The space that a decision moved its thread to. */
  async movedTo(decisionId: string): Promise<string | null> {
    const move = await this.database.one<{ id: string }>(
      'SELECT to_space_id AS id FROM thread_move WHERE decision_id = $1',
      [decisionId],
    );
    return move?.id ?? null;
  }
}
