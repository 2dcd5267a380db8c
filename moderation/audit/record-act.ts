import { Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import type { Tx } from '../../platform/database/database.js';
import { newId } from '../../platform/ids/ids.js';
import { type OfficialAct, sealAct } from './audit-leaf.js';
import { insertAuditEntry } from './audit.store.js';

/**
 * Records an act in an office, in the act's own transaction: either both happened or neither. The entry has no place
 * in the tree yet, so that recording takes no lock and acts never wait for each other; `AppendToTree` gives it one.
 */
@Injectable()
export class RecordAct {
  constructor(private readonly clock: Clock) {}

  /** Writes the entry and gives its id. */
  async record(tx: Tx, act: OfficialAct): Promise<string> {
    const id = newId(this.clock);
    const recordedAt = this.clock.now();
    const { leaf, leafHash, salts } = sealAct(act, id, recordedAt);
    const entry = {
      id,
      act: act.act,
      actorId: act.actorId,
      office: act.office,
      subjectKind: act.subject?.kind ?? null,
      subjectId: act.subject?.id ?? null,
      spaceId: act.spaceId ?? null,
      leaf,
      leafHash,
      recordedAt,
    };
    await insertAuditEntry(tx, entry, salts);
    return id;
  }
}
