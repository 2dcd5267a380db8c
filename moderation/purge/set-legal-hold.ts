import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { lockCaseForModerator } from '../cases/find-case.js';
import { RecordCaseAct } from '../cases/record-case-act.js';

/**
 * Keeps what a case is about from being purged, for a court or the police, until the hold is taken off again. Closed
 * cases too. Doing it twice is once. Locks the case, as the purge does.
 */
@Injectable()
export class SetLegalHold {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordCaseAct,
  ) {}

  /** Gives since when the hold stands; null when none does. */
  async set(viewer: Viewer, input: { caseId: string; on: boolean }): Promise<Date | null> {
    return this.database.transaction(async (tx) => {
      const found = await lockCaseForModerator(tx, viewer, input.caseId);
      const changed = await tx.one<{ since: Date | null }>(
        `UPDATE moderation_case SET legal_hold_since = CASE WHEN $2 THEN $3::timestamptz END
         WHERE id = $1 AND (legal_hold_since IS NOT NULL) <> $2 RETURNING legal_hold_since AS since`,
        [found.id, input.on, this.clock.now()],
      );
      if (changed) await this.acts.record(tx, 'case.legal_hold', { viewer, of: found, facts: { on: input.on } });
      const row = await tx.one<{ since: Date | null }>(
        'SELECT legal_hold_since AS since FROM moderation_case WHERE id = $1',
        [found.id],
      );
      return row!.since;
    });
  }
}
