import { Injectable } from '@nestjs/common';
import { ask } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { invalid, Refusal } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import { type CalmSpace, findCalmSpace, lockCalmSpace, setCalmUntil } from './calm.store.js';

export const longestCalmHours = 24;

/** What somebody may know of calm mode in a space, and whether it is theirs to begin and end. */
export interface CalmView {
  until: Date | null;
  maySet: boolean;
}

/**
 * Calm mode, against a raid: newcomers' posts in the space wait for a moderator, and everybody writes once a minute in a
 * thread. It ends by itself: whoever posts is asked by the clock, not by the worker.
 */
@Injectable()
export class SetCalmMode {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordAct,
  ) {}

  /** Begins it, or sets a new end; gives that end. Locks the space's row. */
  async start(viewer: Viewer, input: { spaceId: string; hours: number; why: string }): Promise<Date> {
    if (!Number.isInteger(input.hours) || input.hours < 1 || input.hours > longestCalmHours)
      throw invalid('hours', 'out_of_range', { min: 1, max: longestCalmHours });
    const until = this.clock.inHours(input.hours);
    await this.set(viewer, { ...input, until });
    return until;
  }

  /** Ends it before its time. Ending what has ended changes nothing, and is recorded nowhere. */
  async end(viewer: Viewer, input: { spaceId: string; why: string }): Promise<void> {
    await this.set(viewer, { ...input, until: null });
  }

  /** Null where the viewer does not read the space. */
  async see(viewer: Viewer, spaceId: string): Promise<CalmView> {
    const space = await findCalmSpace(this.database, spaceId);
    if (!space || ask(viewer, 'readSpace', space)) return { until: null, maySet: false };
    const isOn = space.calmUntil !== null && space.calmUntil > viewer.at;
    return { until: isOn ? space.calmUntil : null, maySet: this.mayNot(viewer, space) === null };
  }

  private async set(
    viewer: Viewer,
    { spaceId, until, why }: { spaceId: string; until: Date | null; why: string },
  ): Promise<void> {
    const words = requiredText('why', why, { min: 3, max: 1000 });
    await this.database.transaction(async (tx) => {
      const space = isId(spaceId) ? await lockCalmSpace(tx, spaceId) : undefined;
      if (!space) throw new Refusal('NOT_FOUND');
      const refusal = this.mayNot(viewer, space);
      if (refusal) throw refusal;
      if (until === null && (space.calmUntil === null || space.calmUntil <= viewer.at)) return;
      await setCalmUntil(tx, spaceId, until);
      await this.record(tx, viewer, { spaceId, until, words });
    });
  }

  /** A moderator of the space, who reads it: a closed space is moderated through the cases in it. */
  private mayNot(viewer: Viewer, space: CalmSpace): Refusal | null {
    return ask(viewer, 'moderate', { line: space.line, language: null }) ?? ask(viewer, 'readSpace', space);
  }

  private async record(
    tx: Tx,
    viewer: Viewer,
    of: { spaceId: string; until: Date | null; words: string },
  ): Promise<void> {
    await this.acts.record(tx, {
      act: of.until ? 'calm.started' : 'calm.ended',
      actorId: viewer.personId,
      office: 'moderator',
      subject: { kind: 'space', id: of.spaceId },
      spaceId: of.spaceId,
      facts: { until: of.until?.toISOString() ?? null },
      texts: { why: { words: of.words } },
    });
  }
}
