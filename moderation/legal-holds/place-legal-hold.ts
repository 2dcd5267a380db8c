import { Injectable } from '@nestjs/common';
import { demand } from '../../forum/access/policy.js';
import type { Viewer } from '../../forum/access/viewer.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { isId, newId } from '../../platform/ids/ids.js';
import { invalid } from '../../platform/refusal/refusal.js';
import { requiredText } from '../../platform/refusal/required-text.js';
import { RecordAct } from '../audit/record-act.js';
import {
  type HeldCase,
  holdInForceOn,
  insertLegalHold,
  lockCaseOnPost,
  lockNumberedCase,
} from './legal-holds.store.js';

/** What a hold is asked for: a case by its number, or the newest case on a post. */
export interface LegalHoldInput {
  caseNumber?: number | null;
  postId?: string | null;
  why: string;
}

/**
 * Keeps what a case is about from being purged, for a court or the police, until the hold is lifted. Closed cases too.
 * An administrator does it without seeing what was said. Where one is in force it stays as it is. Locks the case, as the
 * purge does.
 */
@Injectable()
export class PlaceLegalHold {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly acts: RecordAct,
  ) {}

  /** Gives the hold's id. */
  async place(viewer: Viewer, input: LegalHoldInput): Promise<string> {
    demand(viewer, 'keepLegalHolds', null);
    const why = requiredText('why', input.why, { min: 3, max: 1000 });
    return this.database.transaction(async (tx) => {
      const of = await this.lock(tx, viewer, input);
      const standing = await holdInForceOn(tx, of.id);
      if (standing) return standing;
      const id = newId(this.clock);
      await insertLegalHold(tx, { id, caseId: of.id, by: viewer.personId!, at: this.clock.now(), why });
      await this.acts.record(tx, {
        act: 'case.legal_hold_placed',
        actorId: viewer.personId,
        office: 'admin',
        subject: { kind: 'case', id: of.id },
        spaceId: of.spaceId,
        persons: { subject: of.subjectPersonId },
        texts: { why: { words: why, personId: of.subjectPersonId } },
      });
      return id;
    });
  }

  private async lock(tx: Tx, viewer: Viewer, { caseNumber, postId }: LegalHoldInput): Promise<HeldCase> {
    const isNumber = Number.isInteger(caseNumber) && caseNumber! > 0;
    const found = isNumber
      ? await lockNumberedCase(tx, viewer, caseNumber!)
      : isId(postId ?? '')
        ? await lockCaseOnPost(tx, viewer, postId!)
        : undefined;
    if (!found) throw invalid(isNumber ? 'caseNumber' : 'postId', 'no_such_case');
    return found;
  }
}
