import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/ids/ids.js';
import { notFound } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import { endLegalHold, lockHeldCase } from './legal-holds.store.js';

/** Lifts a legal hold: what is due to be purged goes within the hour. Lifting it twice is once. Locks the case. */
@Injectable()
export class LiftLegalHold {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordAct,
  ) {}

  async lift(viewer: Viewer, input: { holdId: string; why: string }): Promise<void> {
    demand(viewer, 'keepLegalHolds', null);
    const why = requiredText('why', input.why, { min: 3, max: 1000 });
    if (!isId(input.holdId)) throw notFound();
    await this.database.transaction(async (tx) => {
      const of = await lockHeldCase(tx, viewer, input.holdId);
      if (!of) throw notFound();
      const hold = { id: input.holdId, caseId: of.id, by: viewer.personId!, at: this.clock.now(), why };
      if (!(await endLegalHold(tx, hold))) return;
      await this.acts.record(tx, {
        act: 'case.legal_hold_lifted',
        actorId: viewer.personId,
        office: 'admin',
        subject: { kind: 'case', id: of.id },
        spaceId: of.spaceId,
        persons: { subject: of.subjectPersonId },
        texts: { why: { words: why, personId: of.subjectPersonId } },
      });
    });
  }
}
