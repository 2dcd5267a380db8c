import { Injectable } from '@nestjs/common';
import { ask } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { Refusal } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import { endIncident, lockIncident } from './incidents.store.js';

/**
 * A moderator of the place says that it is none: it ends, is not said again for half a day, and what came of it counts as
 * usual from then on.
 */
@Injectable()
export class DismissIncident {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordAct,
  ) {}

  /** Dismissing what has ended changes nothing, and is recorded nowhere. */
  async dismiss(viewer: Viewer, input: { incidentId: string; why: string }): Promise<void> {
    await this.database.transaction(async (tx) => {
      const found = isId(input.incidentId) ? await lockIncident(tx, viewer, input.incidentId) : undefined;
      const refusal = ask(viewer, 'moderate', { line: found?.line ?? null, language: null });
      if (refusal) throw refusal;
      if (!found) throw new Refusal('NOT_FOUND');
      const why = requiredText('why', input.why, { min: 3, max: 1000 });
      if (found.endedAt) return;
      await endIncident(tx, found.id, { at: this.clock.now(), dismissed: { by: viewer.personId!, why } });
      await this.acts.record(tx, {
        act: 'incident.dismissed',
        actorId: viewer.personId,
        office: 'moderator',
        subject: { kind: 'incident', id: found.id },
        spaceId: found.spaceId,
        facts: { measure: found.measure, peak: found.peakCount },
        texts: { why: { words: why } },
      });
    });
  }
}
